import { categoryWords, standardCategories } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('others’ words for categories', () => {
  it('mean one of the five, and each of the five has one', () => {
    expect([...new Set(Object.values(categoryWords))].sort()).toEqual([...standardCategories].sort());
  });
});
