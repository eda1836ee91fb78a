import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { findRefused } from '../../packages/core/src/refused-cookies.js';
import { answers, request, standingOf } from '../support/standing.js';

function refused(cookies: string, text: string, options: PolicyOptions = {}, stored: readonly string[] = []) {
  const policy = definePolicy({
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: '_ga', category: 'statistical' },
      { cookie: '_fbp', category: 'advertising' },
    ],
    ...options,
  });
  const standing = standingOf(policy, answers(text), request({ 'sec-gpc': '1' }));
  return [...findRefused(policy, standing, cookies, new Set(stored)).keys()];
}

const all = 'sid=1; _ga=2; _fbp=3; _ga=4; stranger=5';

describe('the cookies that a browser ought to lose', () => {
  it('are those that the visitor or a signal refused, each once', () => {
    expect(refused(all, '-statistical')).toEqual(['_ga', '_fbp']);
    expect(refused(all, '+statistical -advertising')).toEqual(['_fbp']);
  });

  it('are not those of nobody’s rule, which may be a neighbour’s, nor what is exempt', () => {
    expect(refused('sid=1; stranger=2; =3', '-statistical')).toEqual([]);
  });

  it('are not those that are only unanswered, unless the policy says so', () => {
    expect(refused('_ga=1', '')).toEqual([]);
    expect(refused('_ga=1', '', { expireDenied: { reasons: ['unanswered'] } })).toEqual(['_ga']);
  });

  it('are not those that this very response stores', () => {
    expect(refused(all, '-statistical', {}, ['_ga'])).toEqual(['_fbp']);
  });

  it('are none where the policy does not want it', () => {
    expect(refused(all, '-statistical', { expireDenied: false })).toEqual([]);
  });
});
