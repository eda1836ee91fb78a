import { isForEverybody, type Reason, reasons } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('the reasons', () => {
  it.each(Object.entries(reasons))('%s is told in a sentence', (_name, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('isForEverybody', () => {
  it('is true of what rests on the policy alone, so that a cache need not tell visitors apart', () => {
    const names = Object.keys(reasons) as Reason[];
    expect(names.filter(isForEverybody)).toEqual(['removal', 'unclassified', 'unclassified-pixel', 'exempt']);
  });
});
