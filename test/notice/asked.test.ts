import { describe, expect, it } from '@jest/globals';
import { askedCategories, usedCategories } from '../../packages/notice/src/asked.js';
import { policyToAsk } from '../support/notice-visit.js';

describe('usedCategories', () => {
  it('are the exempt ones and those with a rule or a service', () => {
    const policy = policyToAsk({
      services: [{ id: 'video', name: 'Video', category: 'social' }],
      categories: { games: {} },
    });
    expect(usedCategories(policy).map(({ name }) => name)).toEqual([
      'technical',
      'statistical',
      'advertising',
      'social',
    ]);
  });
});

describe('askedCategories', () => {
  it('are those that need an answer', () => {
    expect(askedCategories(policyToAsk()).map(({ name }) => name)).toEqual(['statistical', 'advertising']);
    expect(askedCategories(policyToAsk({ rules: [] }))).toEqual([]);
  });
});
