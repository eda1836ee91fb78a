import { type ConsentReading, type ConsentSource, definePolicy, readConsent } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, request } from '../support/standing.js';

/** What is read through a source, and the faults that were handed on. */
async function readThrough(read: ConsentSource['read']) {
  const faults: unknown[] = [];
  const policy = definePolicy({ consent: { name: 'store', cookies: [], read } });
  const reading = await readConsent(policy, request(), (fault) => faults.push(fault));
  return { reading, faults };
}

const failed = { isAnswered: false, isUnreadable: true, source: 'store', note: 'the source failed' };

describe('readConsent', () => {
  it('reads nothing where the policy has no source', () => {
    expect(readConsent(definePolicy(), request(), fail)).toMatchObject({ isAnswered: false, source: 'none' });
  });

  it('waits for nothing where the source does not', () => {
    const policy = definePolicy({ consent: { name: 'store', cookies: [], read: () => answers('+social') } });
    expect(readConsent(policy, request(), fail)).toEqual(answers('+social'));
  });

  it('hands request and policy to the source, and waits for its promise', async () => {
    const { reading, faults } = await readThrough(async (facts, subject) =>
      answers('+social', { note: `${facts.host} ${subject.version} ${subject.exemptCategoryNames}` }),
    );
    expect(reading).toMatchObject({ isAnswered: true, note: 'shop.example 1 technical' });
    expect(faults).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['throws', () => JSON.parse('{')],
    ['rejects', () => Promise.reject(new SyntaxError('torn'))],
    ['gives answers that are no Map', () => ({ ...answers('+social'), categories: { social: 'granted' } })],
    ['promises services that are no Map', async () => ({ ...answers('+social'), services: undefined })],
    ['gives a text', () => 'granted'],
    [
      'gives answers that can be asked only',
      () => ({ ...answers('-social'), categories: { get: () => 'denied' } }),
    ],
    ['gives a date as text', () => ({ ...answers('-social'), answeredAt: '2026-11-20T00:00:00Z' })],
    ['gives a date that is none', () => ({ ...answers('-social'), answeredAt: Number.NaN })],
    ['gives a policy version as a number', () => ({ ...answers('-social'), policyVersion: 1 })],
    ['gives null for a language', () => ({ ...answers('-social'), language: null })],
    ['gives a date beyond all dates', () => ({ ...answers('-social'), answeredAt: 1e20 })],
    ['gives a date as a BigInt', () => ({ ...answers('-social'), answeredAt: 1_795_000_000_000n })],
  ])('reads no consent, and leaves nothing to silence, where the source %s', async (_what, read) => {
    // What JavaScript lets an operator pass, whatever the type says.
    const { reading, faults } = await readThrough(read as () => ConsentReading);
    expect(reading).toMatchObject(failed);
    expect(reading.categories.size + reading.services.size).toBe(0);
    expect(faults).toHaveLength(1);
  });

  it.each([undefined, null])('reads silence where the source gives %p', async (nothing) => {
    const { reading, faults } = await readThrough((() => nothing) as unknown as () => ConsentReading);
    expect(reading).toMatchObject({ isAnswered: false, source: 'store' });
    expect(reading).not.toHaveProperty('isUnreadable');
    expect(faults).toEqual([]);
  });
});

function fail(): never {
  throw new Error('no fault was expected');
}
