import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { describeStanding } from '../../packages/core/src/reported-standing.js';
import { answers, request, standingOf } from '../support/standing.js';

const policy = definePolicy({ regime: { regimes: { US: 'opt-out' }, countryHeader: 'country' } });
const consent = answers('+statistical -advertising');

describe('a standing in the report', () => {
  it('has the answers that the policy knows', () => {
    const reading = answers('+statistical -tell-nobody', { source: 'choice' });
    expect(describeStanding(policy, standingOf(policy, reading))).toEqual({
      regime: 'opt-in',
      isAnswered: true,
      answers: { statistical: 'granted' },
      signals: [],
      source: 'choice',
    });
  });

  it('is one and the same, and frozen, for the same reading', () => {
    const first = describeStanding(policy, standingOf(policy, consent));
    expect(describeStanding(policy, standingOf(policy, consent))).toBe(first);
    expect([Object.isFrozen(first), Object.isFrozen(first.answers)]).toEqual([true, true]);
  });

  it.each([
    ['country', { country: 'US' }, { regime: 'opt-out', country: 'US' }],
    ['signal', { 'sec-gpc': '1' }, { signals: ['gpc'] }],
  ])('is another one under another %s', (_what, headers, expected) => {
    const usual = describeStanding(policy, standingOf(policy, consent));
    expect(describeStanding(policy, standingOf(policy, consent, request(headers)))).toEqual({
      ...usual,
      ...expected,
    });
    expect(describeStanding(policy, standingOf(policy, consent))).toEqual(usual);
  });

  it('is another one under another policy', () => {
    const other = definePolicy({ categories: { statistical: { name: 'measuring' } } });
    describeStanding(policy, standingOf(policy, consent));
    expect(describeStanding(other, standingOf(other, consent)).answers).toEqual({ advertising: 'denied' });
  });

  it('is another one once the answer lapsed', () => {
    const strict = definePolicy({ version: '2' });
    const old = answers('+statistical', { policyVersion: '2' });
    const held = standingOf(strict, old);
    expect(describeStanding(strict, held)).toMatchObject({ isAnswered: true });
    expect(describeStanding(strict, { ...held, isAnswered: false, lapsedBy: 'age' })).toMatchObject({
      isAnswered: false,
      lapsedBy: 'age',
    });
  });
});
