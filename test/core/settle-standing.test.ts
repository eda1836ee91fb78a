import { type ConsentSource, definePolicy, openExchange, readNothing } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, now, request, standingOf } from '../support/standing.js';

const day = 86_400_000;

function source(changes: Partial<ConsentSource> = {}): ConsentSource {
  return { name: 'test', cookies: [], read: () => readNothing('test'), ...changes };
}

describe('a standing', () => {
  it('puts consent, signals, regime and request together', () => {
    const policy = definePolicy({ regime: { regimes: { US: 'opt-out' }, countryHeader: 'country' } });
    const consent = answers('+social');
    const facts = request({ country: 'us', 'sec-gpc': '1' }, { host: 'a.example', isSecure: false });
    expect(standingOf(policy, consent, facts)).toEqual({
      consent,
      isAnswered: true,
      lapsedBy: undefined,
      regime: 'opt-out',
      country: 'US',
      signals: ['gpc'],
      settledAt: now,
      host: 'a.example',
      isSecure: false,
    });
  });

  it('names a host that was asked for with the dot of the root as rules write it', () => {
    const policy = definePolicy({
      rules: [{ cookie: 'sid', domain: 'shop.example', category: 'technical' }],
    });
    const facts = request({}, { host: 'shop.example.' });
    expect(standingOf(policy, answers(''), facts).host).toBe('shop.example');
    const exchange = openExchange(policy, facts, answers(''), now);
    expect(exchange.keepSetCookies(['sid=1'])).toEqual(['sid=1']);
    expect(exchange.keepCookies('sid=1; other=2')).toBe('sid=1');
  });

  it('is unanswered where the source says so, whatever answers it names', () => {
    const standing = standingOf(definePolicy(), answers('+social', { isAnswered: false }));
    expect(standing).toMatchObject({ isAnswered: false, lapsedBy: undefined });
  });

  it('falls back on the strictest regime where consent could not be read', () => {
    const policy = definePolicy({ regime: 'opt-out' });
    expect(standingOf(policy, answers('', { isUnreadable: true })).regime).toBe('opt-in');
  });
});

describe('an answer lapses', () => {
  it.each<[string, number | undefined, object, string | undefined]>([
    ['180 days old', 180 * day, {}, undefined],
    ['a second older than 180 days', 180 * day + 1000, {}, 'age'],
    ['as old as the policy says', 60_000, { lapseAfterSeconds: 60 }, undefined],
    ['older than the policy says', 60_001, { lapseAfterSeconds: 60 }, 'age'],
    ['older than its source says', 70_000, { consent: source({ lapseAfterSeconds: 60 }) }, 'age'],
    [
      'younger than its source says',
      200 * day,
      { lapseAfterSeconds: 60, consent: source({ lapseAfterSeconds: 365 * 86_400 }) },
      undefined,
    ],
    ['of no date', undefined, { lapseAfterSeconds: 60 }, undefined],
    ['of a date that is no number', Number.NaN, {}, 'age'],
  ])('by age when it is %s: %#', (_what, age, options, lapsedBy) => {
    const { answeredAt: _, ...undated } = answers('+social');
    const reading = age === undefined ? undated : { ...undated, answeredAt: now - age };
    expect(standingOf(definePolicy(options), reading)).toMatchObject({
      lapsedBy,
      isAnswered: lapsedBy === undefined,
    });
  });

  it('by the time of the reading itself, where several sources were asked', () => {
    const reading = answers('+social', { lapseAfterSeconds: 30 });
    expect(standingOf(definePolicy(), reading).lapsedBy).toBe('age');
  });

  it.each([
    ['2', undefined],
    ['1', 'version'],
    ['', 'version'],
    [undefined, undefined],
  ])('by version when it was given to %p and the policy is 2: %p', (policyVersion, lapsedBy) => {
    const reading = answers('+social', policyVersion === undefined ? {} : { policyVersion });
    expect(standingOf(definePolicy({ version: '2' }), reading).lapsedBy).toBe(lapsedBy);
  });

  it('only where there is one', () => {
    const silent = answers('', { policyVersion: '0', answeredAt: 0 });
    expect(standingOf(definePolicy(), silent).lapsedBy).toBeUndefined();
  });
});
