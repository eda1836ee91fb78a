import { definePolicy, openExchange, type PolicyOptions, writeClearing } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, request } from '../support/standing.js';

const services = [{ id: 'video', name: 'Video', category: 'social' }];

function clearing(
  before: string,
  after: Record<string, 'granted' | 'denied'>,
  options: PolicyOptions = {},
  own?: string,
) {
  const policy = definePolicy({ services, clearOnWithdrawal: ['storage', 'cache', 'storage'], ...options });
  const exchange = openExchange(policy, request(), answers(before));
  exchange.answer(new Map(Object.entries(after)));
  return { value: writeClearing(exchange, own), isDependent: exchange.dependsOnStanding };
}

describe('what is cleared on withdrawal', () => {
  it.each([
    ['a category', '+social', { social: 'denied' }],
    ['a service that was agreed to with its category', '+social', { video: 'denied' }],
    ['a service of its own', '-social +/video', { video: 'denied' }],
  ] as const)('goes once %s is taken back', (_what, before, after) => {
    expect(clearing(before, after)).toEqual({ value: '"storage", "cache"', isDependent: true });
  });

  it.each([
    ['a service stays agreed to on its own', '+social +/video', { video: 'granted' }],
    ['the policy knows no such name', '+social', { nonsense: 'denied' }],
  ] as const)('stays where %s', (_what, before, after) => {
    expect(clearing(before, after)).toEqual({ value: undefined, isDependent: false });
  });

  it('is nothing more than the application clears itself', () => {
    const { value } = clearing('+social', { social: 'denied' }, {}, '"cache","storage"');
    expect(value).toBeUndefined();
  });
});
