import { countriesOf, regionNames, regionOf, regions } from '@cookiewarden/consent';
import { describe, expect, it } from '@jest/globals';

describe('the regions', () => {
  it('are the seven, each country in one of them', () => {
    expect(regionNames).toHaveLength(7);
    const all = Object.values(regions).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const code of all) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('hold every country and territory that ICU knows by name, and no other', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // Grouping codes, pseudo-locales, and codes that stand for no country of ISO 3166-1 (XK is used for Kosovo).
    const notCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];
    const withdrawn = [
      'AN',
      'BU',
      'CS',
      'DD',
      'DY',
      'FQ',
      'FX',
      'HV',
      'JT',
      'MI',
      'NH',
      'NQ',
      'NT',
      'PC',
      'PU',
      'PZ',
    ];
    const alsoWithdrawn = ['RH', 'SU', 'TP', 'UK', 'VD', 'WK', 'YD', 'YU', 'ZR', 'CT', 'SF'];
    const skipped = new Set([...notCountries, ...withdrawn, ...alsoWithdrawn]);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const known = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter((code) => names.of(code) !== undefined && !skipped.has(code));
    expect([...countriesOf('global')].sort()).toEqual(known);
  });

  it.each([
    ['DE', 'europe'],
    ['us-ca', 'north-america'],
    ['MX', 'latin-america'],
    ['AE', 'middle-east'],
    ['JP', 'asia-pacific'],
    ['ZA', 'africa'],
    ['XX', undefined],
    ['', undefined],
  ])('%p is in %p', (country, region) => {
    expect(regionOf(country)).toBe(region);
  });
});
