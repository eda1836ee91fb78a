import { describe, expect, it } from '@jest/globals';
import { codesOf, faultsOf } from '../support/policy-faults.js';

describe('the names of categories', () => {
  it.each(['video', 'A1', 'my-own_category', 'constructor', 'toString', 'a'.repeat(40)])(
    'may be %s',
    (name) => {
      expect(codesOf({ categories: { [name]: {} } })).toEqual([]);
      expect(codesOf({ categories: { social: { name } } })).toEqual([]);
    },
  );

  it.each(['', '1st', 'two words', 'a.b', 'ümlaut', '-a', 'a;b', 'a'.repeat(41)])('may not be %j', (name) => {
    expect(codesOf({ categories: { [name]: {} } })).toHaveLength(1);
    expect(codesOf({ categories: { social: { name } } })).toEqual(['out-of-range categories.social.name']);
  });

  it('may not be those of others', () => {
    const categories = {
      statistical: { name: 'social' },
      video: { name: 'media' },
      audio: { name: 'media' },
      games: { name: 'games' },
    };
    expect(faultsOf({ categories })).toMatchObject([
      { code: 'conflict', path: 'categories.statistical.name', cure: '"social" is called that already.' },
      { code: 'conflict', path: 'categories.audio.name', cure: '"video" is called that already.' },
    ]);
  });
});

describe('every place that names a category', () => {
  it('is looked at', () => {
    const options = {
      rules: [{ cookie: 'a', category: 'no1' }, 'no rule', { cookie: 'b', category: 'social' }],
      signals: { gpc: ['no2', 'social'], dnt: ['no3'] },
      services: [
        {
          id: 'matomo',
          name: 'Matomo',
          category: 'no4',
          cookies: [{ name: 'a', category: 'no5' }],
          hosts: [{ host: 'a.example', category: 'no6' }],
        },
      ],
      serviceCategories: { matomo: 'no7' },
    };
    expect(codesOf(options).filter((found) => found.startsWith('unknown-category'))).toEqual(
      [
        'unknown-category rules[0].category',
        'unknown-category serviceCategories.matomo',
        'unknown-category signals.gpc[0]',
        'unknown-category signals.gpc[1]',
        'unknown-category signals.dnt[0]',
        'unknown-category services[0].category',
        'unknown-category services[0].cookies[0].category',
        'unknown-category services[0].hosts[0].category',
      ].filter((found) => found !== 'unknown-category signals.gpc[1]'),
    );
  });

  it('may use the standard word, the operator’s, or that of a category of its own', () => {
    const options = {
      categories: { statistical: { name: 'analytics' }, video: { name: 'media' } },
      rules: ['statistical', 'analytics', 'video', 'media', 'technical'].map((category) => ({
        cookie: category,
        category,
      })),
    };
    expect(codesOf(options)).toEqual([]);
  });

  it.each([
    ['analitics', 'statistical'],
    ['Analytics', 'statistical'],
    ['marketing', 'advertising'],
    ['necessary', 'technical'],
    ['preferences', 'personalization'],
    ['statistics', 'statistical'],
  ])('takes %s for another word, or a misspelt one, for %s', (category, meant) => {
    expect(faultsOf({ rules: [{ cookie: 'a', category }] })).toMatchObject([
      { code: 'unknown-category', cure: `no such category. Did you mean "${meant}"?` },
    ]);
  });

  it('prefers the operator’s own words', () => {
    const options = { categories: { analytic: {} }, rules: [{ cookie: 'a', category: 'analytics' }] };
    expect(faultsOf(options)).toMatchObject([{ cure: 'no such category. Did you mean "analytic"?' }]);
  });

  it('says which there are, where none is near', () => {
    expect(faultsOf({ rules: [{ cookie: 'a', category: 'gaming' }] })).toMatchObject([
      {
        seen: '"gaming"',
        cure: 'no such category. Known: technical, personalization, statistical, advertising, social.',
      },
    ]);
  });
});
