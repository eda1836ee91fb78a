import { standardCategories } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { findPlaceholderTexts, placeholderTexts } from '../../packages/html/src/placeholder-texts.js';

describe('the words of a placeholder', () => {
  it.each(Object.entries(placeholderTexts))('are whole in %s', (_language, { notice, load, categories }) => {
    expect(notice).toMatch(/\{service\}.*\{category\}/);
    expect(notice.match(/\{/g)).toHaveLength(2);
    expect(load).toMatch(/\S/);
    expect(Object.keys(categories)).toEqual([...standardCategories]);
    expect(Object.values(categories).every((word) => word !== '')).toBe(true);
  });

  it.each([
    ['de', 'de', true],
    ['DE-at', 'de', true],
    [' pt_BR ', 'pt', true],
    ['zh-Hant-TW', 'zh', true],
    ['fi', 'en', false],
    ['', 'en', false],
    [undefined, 'en', false],
    ['__proto__', 'en', false],
    ['constructor', 'en', false],
  ])('for lang=%s are in %s', (language, found, isOfPage) => {
    expect(findPlaceholderTexts(language, new Map())).toMatchObject({
      language: found,
      isOfPage,
      load: placeholderTexts[found]?.load,
    });
  });

  const own = (load: string) => ({ notice: '{service}', load, categories: new Map([['social', 'some']]) });
  const all = new Map([
    ['fi', own('Lataa')],
    ['pt-br', own('Carregar')],
    ['en', own('Load')],
  ]);

  it.each([
    ['fi-FI', 'Lataa', 'fi', true],
    ['pt_BR', 'Carregar', 'pt-br', true],
    ['pt', placeholderTexts.pt?.load, 'pt', true],
    ['de', placeholderTexts.de?.load, 'de', true],
    ['en-GB', 'Load', 'en', true],
    ['sv-FI', placeholderTexts.sv?.load, 'sv', true],
    ['hu', 'Load', 'en', false],
    [undefined, 'Load', 'en', false],
  ])('for lang=%s are the operator’s where there are any: %s', (language, load, found, isOfPage) => {
    expect(findPlaceholderTexts(language, all)).toMatchObject({ load, language: found, isOfPage });
  });
});
