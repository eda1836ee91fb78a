import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LiteralSearch } from '../../packages/html/src/literal-search.js';
import { skimmer } from '../../packages/html/src/skimmer.js';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Every place at which the skimmer finds a literal in the table to begin, continue or end. */
function findAll(table: Uint8Array, text: Uint8Array, stride: number): readonly number[] {
  const places: number[] = [];
  const last = text.length - 4;
  for (let at = 0; at <= last; at += stride) {
    at = skimmer?.findLiteral(table, text, at, last, text.length, stride) ?? Number.NaN;
    if (at <= last) places.push(at);
  }
  skimmer?.rest();
  return places;
}

describe('a table of literals', () => {
  it('is found in text by the skimmer wherever one of them stands', () => {
    const literals = [
      'trackMe(',
      '_prum',
      'www.example.com/a.js',
      'gtag("config"',
      'abcde',
      'abcdeabcdeabcde',
    ];
    const { sparse = new Uint8Array(0) } = new LiteralSearch(literals.map(bytesOf)).tables ?? {};
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcde_prum("'), maxLength: 40 }),
        fc.constantFrom(...literals),
        fc.string({ unit: fc.constantFrom(...'abcde_prum("'), minLength: 4, maxLength: 40 }),
        (before, literal, after) => {
          const places = findAll(sparse, bytesOf(before + literal + after), 3);
          const end = before.length + literal.length;
          expect(places.some((at) => at >= before.length && at < end)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds short literals by themselves', () => {
    const { sparse, dense = new Uint8Array(0) } =
      new LiteralSearch(['ga(', 'dLay'].map(bytesOf)).tables ?? {};
    expect(sparse).toBeUndefined();
    expect(findAll(dense, bytesOf('x=dLay;ga();fga(0);....'), 1)).toEqual([2, 7, 13]);
  });

  it.each([
    ['too short', ['ab']],
    ['too many', Array.from({ length: 20_000 }, (_, index) => `literal-${index}`)],
  ])('is not made of those that are %s', (_, literals) => {
    expect(new LiteralSearch(literals.map(bytesOf)).tables).toBeUndefined();
  });
});
