import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../support/policy-faults.js';

const texts = { notice: '{service}: {category}', load: 'Lataa' };
const faultsOf = (placeholderTexts: unknown, more: object = {}) =>
  codesOf({ html: { placeholderTexts }, ...more });

describe('the operator’s words for placeholders', () => {
  it.each([
    [{}],
    [{ fi: texts, 'pt-BR': { ...texts, notice: 'Nada' }, 'zh-Hant-TW': texts }],
    [{ fi: { ...texts, categories: { social: 'Some', technical: 'Tekninen' } } }],
  ])('may be %j', (placeholderTexts) => {
    expect(faultsOf(placeholderTexts)).toEqual([]);
  });

  it('may name categories of the operator’s own, by either name', () => {
    const categories = { survey: {}, social: { name: 'media' } };
    const words = { survey: 'Kysely', media: 'Media', social: 'Some' };
    expect(faultsOf({ fi: { ...texts, categories: words } }, { categories })).toEqual([]);
  });

  it('are told of with all faults at once', () => {
    const found = faultsOf({
      suomi_: texts,
      fi: { ...texts, notice: '{service} {why} {}', categories: { socal: 'Some' } },
      FI: texts,
      sv: { notice: '' },
      de: 'Laden',
    });
    expect([...found].sort()).toEqual([
      'conflict html.placeholderTexts.FI',
      'missing html.placeholderTexts.sv.load',
      'out-of-range html.placeholderTexts.fi.notice',
      'out-of-range html.placeholderTexts.suomi_',
      'out-of-range html.placeholderTexts.sv.notice',
      'unknown-category html.placeholderTexts.fi.categories.socal',
      'wrong-type html.placeholderTexts.de',
    ]);
  });
});
