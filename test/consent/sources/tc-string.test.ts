import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTcString } from '../../../packages/consent/src/sources/tc-string.js';
import { type TcStringParts, writeTcString } from '../../support/tc-strings.js';

const day = 86_400_000;
const purposes = fc.uniqueArray(fc.integer({ min: 1, max: 24 }));
// Few far apart are written as ranges, many close together bit by bit.
const vendors = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { maxLength: 12 }),
  fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 40, maxLength: 120 }),
);
const parts: fc.Arbitrary<TcStringParts> = fc.record({
  purposes,
  legitimateInterests: purposes,
  vendors,
  disclosed: vendors,
  createdAt: fc.integer({ min: 18_262, max: 25_000 }).map((days) => days * day),
  language: fc.constantFrom('en', 'de', 'pt', 'zh'),
  isServiceSpecific: fc.boolean(),
  isPurposeOneExempt: fc.boolean(),
});

function numbersIn(
  set: { has(id: number): boolean } | undefined,
  among: readonly number[],
): readonly number[] {
  return among.filter((id) => set?.has(id));
}

describe('readTcString', () => {
  it('reads every string as IAB Tech Lab’s library wrote it', () => {
    fc.assert(
      fc.property(parts, (written) => {
        const read = readTcString(writeTcString(written));
        expect(read).toMatchObject({
          createdAt: written.createdAt,
          updatedAt: written.createdAt,
          language: written.language,
          isServiceSpecific: written.isServiceSpecific,
          isPurposeOneExempt: written.isPurposeOneExempt,
        });
        const every = Array.from({ length: 24 }, (_, at) => at + 1);
        expect(every.filter((id) => read?.hasPurpose(id))).toEqual(
          every.filter((id) => written.purposes?.includes(id)),
        );
        const neighbours = [...(written.vendors ?? []), ...(written.disclosed ?? [])].flatMap((id) => [
          id - 1,
          id,
          id + 1,
        ]);
        const unique = [...new Set(neighbours)].sort((one, other) => one - other);
        expect(numbersIn(read?.vendors, unique)).toEqual(
          unique.filter((id) => written.vendors?.includes(id)),
        );
        expect(numbersIn(read?.disclosedVendors, unique)).toEqual(
          unique.filter((id) => written.disclosed?.includes(id)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads legitimate interest as nothing', () => {
    const read = readTcString(writeTcString({ legitimateInterests: [1, 2, 3, 7, 9, 10] }));
    expect([1, 2, 3, 7, 9, 10].filter((purpose) => read?.hasPurpose(purpose))).toEqual([]);
  });

  it('reads a string of a real banner that refused everything', () => {
    const read = readTcString(
      'CQSbk4AQSbk4ANwAAAENAwCgAAAAAAAAAAYgACPAAAAA.IDKQA4AAgAKAGQAygAAA.YAAAAAAAAAAA',
    );
    expect(read).toMatchObject({ updatedAt: Date.UTC(2025, 5, 3), language: 'en', isServiceSpecific: true });
    expect(Array.from({ length: 24 }, (_, at) => read?.hasPurpose(at + 1))).not.toContain(true);
    expect(read?.disclosedVendors).toBeDefined();
  });

  it('reads no string that ends before its vendors do', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (written, at) => {
        const [core = ''] = writeTcString(written).split('.');
        const read = readTcString(core.slice(0, at % core.length));
        // What is left may still hold all of the vendors' consent: then it is read as it was written.
        const expected = written.vendors ?? [];
        expect(read === undefined ? expected : numbersIn(read.vendors, expected)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '',
    'C',
    'B',
    'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA!',
    'C.C.C.C.C',
    '__proto__',
    'DBABLA~BVQVAAAAAgA.QA',
  ])('makes nothing of %j', (text) => {
    expect(readTcString(text)).toBeUndefined();
  });

  it('takes a range that ends before it starts for an empty one', () => {
    // Core string, highest vendor 9, one range from 9 to 2.
    const core = writeTcString({});
    const bits = [...core].map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0')).join('');
    const range = `${(9).toString(2).padStart(16, '0')}1${(1).toString(2).padStart(12, '0')}1${(9).toString(2).padStart(16, '0')}${(2).toString(2).padStart(16, '0')}`;
    const text = (bits.slice(0, 213) + range + '0'.repeat(36)).match(/.{6}/g) ?? [];
    const read = readTcString(text.map((sextet) => alphabet[Number.parseInt(sextet, 2)]).join(''));
    expect(numbersIn(read?.vendors, [1, 2, 5, 9])).toEqual([]);
  });
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
