import { type ConsentRecord, decodeRecord, encodeRecord } from '@cookiewarden/consent';
import type { Answer } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

const full =
  'v1&at=2026-11-24T03:50:12Z&policy=3&lang=de&source=cookiebot&notice=1&yes=a.b&no=c.d&services-yes=e&services-no=f';

const name = fc.oneof(
  fc.constantFrom(
    'statistical',
    '__proto__',
    'constructor',
    'a.b',
    'a&no=b',
    'präferenzen',
    '100 %',
    '.',
    "it's",
    '💶',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const answers = fc
  .array(fc.tuple(name, fc.constantFrom<Answer>('granted', 'denied')), { maxLength: 8 })
  .map((pairs): ReadonlyMap<string, Answer> => new Map(pairs));
const optionalText = fc.option(name, { nil: undefined });
const record: fc.Arbitrary<ConsentRecord> = fc.record({
  recordedAt: fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000),
  policyVersion: optionalText,
  language: optionalText,
  source: optionalText,
  noticeShown: fc.boolean(),
  categories: answers,
  services: answers,
});

describe('decodeRecord', () => {
  it('reads every field', () => {
    expect(decodeRecord(full)).toEqual({
      recordedAt: Date.UTC(2026, 10, 24, 3, 50, 12),
      policyVersion: '3',
      language: 'de',
      source: 'cookiebot',
      noticeShown: true,
      categories: new Map([
        ['a', 'granted'],
        ['b', 'granted'],
        ['c', 'denied'],
        ['d', 'denied'],
      ]),
      services: new Map([
        ['e', 'granted'],
        ['f', 'denied'],
      ]),
    });
  });

  it('reads back what encodeRecord wrote, whatever the names', () => {
    fc.assert(
      fc.property(record, (original) => {
        expect(decodeRecord(encodeRecord(original))).toEqual(original);
      }),
    );
  });

  it('knows one text for a record: whatever it reads is written the same again', () => {
    const pieces = fc.constantFrom(
      ...[
        'v1',
        '&at=2026-11-24T03:50:12Z',
        '&policy=',
        '3',
        '&lang=de',
        '&source=',
        '&notice=1',
        '&yes=',
        '&no=',
        'a',
        'b',
        '.',
        '%',
      ],
      ...['%2E', '%2e', '%61', '&services-yes=', '&services-no=', '&key=a', '&', '=', '_', '%C3%A4', '%E4'],
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 8 }).map((parts) => `v1&at=2026-11-24T03:50:12Z${parts.join('')}`),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const read = decodeRecord(written);
        if (read !== undefined) expect(encodeRecord(read)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, nor reads a text in which one character was changed as the same record', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (original, at, character) => {
        const text = encodeRecord(original);
        const cut = at % text.length;
        const changed = text.slice(0, cut) + character + text.slice(cut + 1);
        if (changed !== text) expect(decodeRecord(changed)).not.toEqual(original);
      }),
    );
  });

  it('never throws on what is no text', () => {
    for (const value of [undefined, null, 1, {}, [], Symbol('x')]) {
      expect(decodeRecord(value as unknown as string)).toBeUndefined();
    }
  });

  it('keeps __proto__ as a name among names', () => {
    const read = decodeRecord('v1&at=2026-11-24T03:50:12Z&yes=__proto__.constructor');
    expect(read?.categories.get('__proto__')).toBe('granted');
    expect(Object.getPrototypeOf(read?.categories)).toBe(Map.prototype);
  });

  it.each([
    ['nothing', ''],
    ['another version', full.replace('v1', 'v2')],
    ['no time', 'v1&yes=a'],
    ['names in falling order', full.replace('a.b', 'b.a')],
    ['a repeated name', full.replace('a.b', 'a.a')],
    ['a name both granted and denied', full.replace('c.d', 'a.d')],
    ['an empty name', full.replace('a.b', 'a.')],
    ['an empty name in front', full.replace('a.b', '.b')],
    ['an empty list', full.replace('yes=a.b', 'yes=')],
    ['fields in another order', 'v1&at=2026-11-24T03:50:12Z&no=a&yes=b'],
    ['a repeated field', `${full}&services-no=g`],
    ['an unknown field', `${full}&more=1`],
    ['a needless escape', full.replace('yes=a', 'yes=%61')],
    ['an escape in lower case', full.replace('yes=a', 'yes=%c3%a4')],
    ['octets that are no UTF-8', full.replace('yes=a', 'yes=%E4')],
    ['half an escape', full.replace('policy=3', 'policy=%')],
    ['an escape that no name needs', full.replace('lang=de', 'lang=%64e')],
    ['quotes', `"${full}"`],
    ['a blank', `${full} `],
    ['a line break', `${full}\n`],
    ['a month 13', full.replace('2026-11', '2026-13')],
    ['a 31 November', full.replace('11-24', '11-31')],
    ['a 29 February without a leap year', full.replace('11-24', '02-29')],
    ['hour 24', full.replace('03:50', '24:00')],
    ['a time before 1970', full.replace('2026', '1969')],
    ['4 KB of junk', 'v1&at=2026-11-24T03:50:12Z&yes='.padEnd(4097, 'x')],
  ])('refuses %s', (_, text) => {
    expect(decodeRecord(text)).toBeUndefined();
  });

  it('reads a leap day', () => {
    expect(decodeRecord('v1&at=2028-02-29T23:59:59Z')?.recordedAt).toBe(Date.UTC(2028, 1, 29, 23, 59, 59));
  });

  it.each(['&yes=a.', 'a.', '&', '&yes=', '.........', '%'])('refuses 4 KB of %p', (piece) => {
    const text = `v1&at=2026-11-24T03:50:12Z&yes=${piece.repeat(4096 / piece.length)}`;
    expect(decodeRecord(text.slice(0, 4096))).toBeUndefined();
  });
});
