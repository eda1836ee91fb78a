import { recordConsent } from '@cookiewarden/consent';
import type { Answer, Consent } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentRecord, holdsAnswer, intersectRecords } from '../../packages/consent/src/record.js';

const now = 1_795_000_000_123;
const consent: Consent = { categories: new Map([['social', 'granted']]), services: new Map() };

describe('recordConsent', () => {
  it('dates an answer without a time, or with one still to come, now, in whole seconds', () => {
    expect(recordConsent(consent, now).recordedAt).toBe(1_795_000_000_000);
    expect(recordConsent({ ...consent, answeredAt: now + 1e9 }, now).recordedAt).toBe(1_795_000_000_000);
    expect(recordConsent({ ...consent, answeredAt: 5_500 }, now).recordedAt).toBe(5_000);
  });

  it('keeps which source an answer was read from, and none for one that was given here', () => {
    const reading = { ...consent, isAnswered: true, source: 'cookiebot', note: 'odd' };
    expect(recordConsent(reading, now).source).toBe('cookiebot');
    expect(recordConsent(consent, now).source).toBeUndefined();
  });

  it('takes an empty version or language for none', () => {
    expect(recordConsent({ ...consent, policyVersion: '', language: '' }, now)).toMatchObject({
      policyVersion: undefined,
      language: undefined,
    });
  });

  it('holds no answer where only a notice was shown', () => {
    expect(holdsAnswer(recordConsent(consent, now))).toBe(true);
    const notice = recordConsent({ categories: new Map(), services: new Map(), noticeShown: true }, now);
    expect(holdsAnswer(notice)).toBe(false);
  });
});

describe('intersectRecords', () => {
  const answers = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<Answer>('granted', 'denied')))
    .map((pairs): ReadonlyMap<string, Answer> => new Map(pairs));
  const record: fc.Arbitrary<ConsentRecord> = fc.record({
    recordedAt: fc.nat(),
    policyVersion: fc.constantFrom('1', '2', undefined),
    language: fc.constant(undefined),
    source: fc.constantFrom('cookiebot', 'klaro', undefined),
    noticeShown: fc.boolean(),
    categories: answers,
    services: answers,
  });

  it('grants only what every record grants, and denies what any denies, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const both = intersectRecords(records);
        for (const name of ['a', 'b', 'c']) {
          const each = records.map(({ categories }) => categories.get(name));
          const expected = each.includes('denied')
            ? 'denied'
            : each.includes(undefined)
              ? undefined
              : 'granted';
          expect(both?.categories.get(name)).toBe(expected);
        }
        expect(both?.recordedAt).toBe(Math.min(...records.map(({ recordedAt }) => recordedAt)));
        expect(intersectRecords([...records].reverse())).toEqual(both);
      }),
    );
  });

  it('is nothing for no records', () => {
    expect(intersectRecords([])).toBeUndefined();
  });
});
