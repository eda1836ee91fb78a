import { answerOf, definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, standingOf } from '../support/standing.js';

const policy = definePolicy({ services: [{ id: 'matomo', name: 'Matomo', category: 'statistical' }] });

describe('answerOf', () => {
  it.each([
    ['+statistical', 'statistical', undefined, 'granted'],
    ['-statistical', 'statistical', undefined, 'denied'],
    ['+statistical', 'social', undefined, undefined],
    ['+statistical', 'statistical', 'matomo', 'granted'],
    ['+statistical -/matomo', 'statistical', 'matomo', 'denied'],
    ['-statistical +/matomo', 'statistical', 'matomo', 'granted'],
    ['-statistical +/matomo', 'statistical', undefined, 'denied'],
    ['+/matomo', 'statistical', undefined, undefined],
    ['+statistical', '__proto__', 'constructor', undefined],
    ['', 'statistical', 'matomo', undefined],
  ])('of %j for %s and service %p is %p', (text, category, service, expected) => {
    expect(answerOf(standingOf(policy, answers(text)), category, service)).toBe(expected);
  });

  it('is none once the answer lapsed', () => {
    const standing = standingOf(policy, answers('+statistical', { policyVersion: '0' }));
    expect(answerOf(standing, 'statistical', undefined)).toBeUndefined();
  });
});
