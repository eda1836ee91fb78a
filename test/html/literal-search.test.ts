import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LiteralSearch } from '../../packages/html/src/literal-search.js';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('the search for many texts', () => {
  it('finds the first of them, and where it begins', () => {
    const search = new LiteralSearch(['fbq(', 'gtag(', 'ttq'].map(bytesOf));
    const text = bytesOf('let a; gtag("x"); fbq("y")');
    expect(search.find(text, 0, text.length)).toBe(1);
    expect(search.foundAt).toBe(7);
    expect(search.lengthOf(1)).toBe(5);
    expect(search.find(text, 8, text.length)).toBe(0);
    expect(search.find(text, 8, 21)).toBe(-1);
  });

  it('finds nothing among nothing', () => {
    expect(new LiteralSearch([]).find(bytesOf('abc'), 0, 3)).toBe(-1);
  });

  it('finds what trying each text at each place finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
    const literals = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(text, literals, fc.nat(10), fc.nat(10), (whole, list, from, less) => {
        const search = new LiteralSearch(list.map(bytesOf));
        const to = Math.max(from, whole.length - less);
        const places = Array.from({ length: whole.length + 1 }, (_, at) => at).filter((at) => at >= from);
        const first = places.find((at) =>
          list.some((literal) => whole.startsWith(literal, at) && at + literal.length <= to),
        );
        const found = search.find(bytesOf(whole), from, to);
        expect(found < 0 ? undefined : search.foundAt).toBe(first);
        if (first !== undefined) expect(whole.startsWith(list[found] ?? '?', first)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
