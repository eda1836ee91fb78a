import { definePolicy, keepExemptCookies } from '@cookiewarden/core';
import { expect, it } from '@jest/globals';
import { answers, exchangeOf } from '../support/standing.js';

const policy = definePolicy({
  rules: [
    { cookie: 'sid', category: 'technical' },
    { cookie: '_ga', category: 'statistical' },
  ],
});

it('keeps the lines that need no answer, and no other, whatever was granted', () => {
  const exchange = exchangeOf(policy, answers('+statistical'));
  expect(keepExemptCookies(['sid=1; Path=/', '_ga=1', 'stranger=1', 'sid=2'], exchange)).toEqual([
    'sid=1; Path=/',
    'sid=2',
  ]);
});

it('keeps none where even judging fails', () => {
  const exchange = exchangeOf(policy, answers(''));
  Object.assign(exchange, { settle: () => JSON.parse('{') });
  expect(keepExemptCookies(['sid=1'], exchange)).toEqual([]);
});
