import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LiteralSearch } from '../../packages/html/src/literal-search.js';

function findAll(literals: readonly string[], text: string, from = 0, to = text.length): readonly string[] {
  const found: string[] = [];
  new LiteralSearch(literals.map((literal) => Buffer.from(literal))).visit(
    Buffer.from(text),
    from,
    to,
    (index, start) => {
      found.push(`${literals[index]}@${start}`);
      return false;
    },
  );
  return found.sort();
}

// The slow way: each literal at each place.
function expectedIn(literals: readonly string[], text: string, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (const literal of literals) {
    for (let at = from; at + literal.length <= to; at++) {
      if (text.startsWith(literal, at)) found.push(`${literal}@${at}`);
    }
  }
  return found.sort();
}

describe('the search for literals', () => {
  it('finds each of them in long text, at whatever distance it looks, which rests on the shortest', () => {
    const unit = fc.constantFrom('a', 'b', 'c');
    const someOf = (least: number) =>
      fc.uniqueArray(fc.string({ unit, minLength: least, maxLength: least + 4 }), {
        minLength: 1,
        maxLength: 6,
      });
    const settings = fc.integer({ min: 3, max: 14 }).chain((least) =>
      someOf(least).chain((literals) => {
        const piece = fc.oneof(fc.constantFrom(...literals), fc.string({ unit, maxLength: 20 }));
        return fc.record({
          literals: fc.constant(literals),
          pieces: fc.array(piece, { minLength: 40, maxLength: 80 }),
          from: fc.nat(10),
        });
      }),
    );
    fc.assert(
      fc.property(settings, ({ literals, pieces, from }) => {
        const text = pieces.join('').padEnd(400, 'abd');
        expect(findAll(literals, text, from)).toEqual(expectedIn(literals, text, from, text.length));
      }),
    );
  });

  it('finds each of them wherever it stands, however long it is', () => {
    const literal = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(literal, { maxLength: 8 }),
        text,
        fc.nat(10),
        fc.nat(10),
        (literals, within, cut, rest) => {
          const from = Math.min(cut, within.length);
          const to = Math.max(from, within.length - rest);
          expect(findAll(literals, within, from, to)).toEqual(expectedIn(literals, within, from, to));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['abcdefgh', 'xxabcdefgh', true],
    ['abcdefgh', 'abcdefg', false],
    ['_paq', 'x_paq', true],
    ['é', 'caf\u00e9', true],
    ['abcdefghi', 'abcdefgh', false],
  ])('tells whether %j is in %j', (literal, text, isThere) => {
    const bytes = Buffer.from(text);
    expect(new LiteralSearch([Buffer.from(literal)]).has(bytes, 0, bytes.length)).toBe(isThere);
  });

  it('finds nothing where there is nothing to look for, and ends when told', () => {
    expect(findAll([], 'abc')).toEqual([]);
    let visits = 0;
    const search = new LiteralSearch([Buffer.from('ab')]);
    const visit = () => ++visits > 1;
    expect(search.visit(Buffer.from('ab ab ab'), 0, 8, visit)).toBe(true);
    expect(visits).toBe(2);
    expect(search.lengthOf(0)).toBe(2);
  });
});
