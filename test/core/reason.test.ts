import { isForEverybody, type Reason, reasons } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { readTables } from '../support/readme.js';

describe('the reasons', () => {
  it.each(Object.entries(reasons))('%s is told in a sentence', (_name, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('stand in the README, each with its sentence', () => {
    const table = readTables('core').find(({ heading }) => heading === 'Reasons');
    expect(table?.rows).toEqual(Object.entries(reasons).map(([name, sentence]) => [`\`${name}\``, sentence]));
  });
});

describe('isForEverybody', () => {
  it('is true of what rests on the policy alone, so that a cache need not tell visitors apart', () => {
    const names = Object.keys(reasons) as Reason[];
    expect(names.filter(isForEverybody)).toEqual(['removal', 'unclassified', 'unclassified-pixel', 'exempt']);
  });
});
