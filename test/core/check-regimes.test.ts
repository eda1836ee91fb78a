import { describe, expect, it } from '@jest/globals';
import { codesOf, faultsOf } from '../support/policy-faults.js';

const regimes = { DE: 'opt-in' };

describe('regimes by country', () => {
  it.each([
    { regimes, countryHeader: 'CF-IPCountry' },
    { regimes, country: () => 'DE' },
    {
      regimes: { de: 'opt-in', 'US-CA': 'opt-out', 'GB-ENG': 'implied' },
      countryHeader: 'x',
      otherwise: 'opt-out',
    },
    { regimes: {}, countryHeader: 'x', country: undefined },
  ])('may be %p', (regime) => {
    expect(codesOf({ regime })).toEqual([]);
  });

  it.each<[object, readonly string[]]>([
    [{ regimes }, ['missing regime']],
    [{ countryHeader: 'x' }, ['missing regime.regimes']],
    [{ regimes, countryHeader: 'x', country: () => 'DE' }, ['conflict regime.countryHeader']],
    [{ regimes, countryHeader: 'cf ipcountry' }, ['out-of-range regime.countryHeader']],
    [{ regimes, countryHeader: '' }, ['out-of-range regime.countryHeader']],
    [{ regimes: { Germany: 'opt-in' }, countryHeader: 'x' }, ['out-of-range regime.regimes.Germany']],
    [{ regimes: { 'DE-': 'opt-in' }, countryHeader: 'x' }, ['out-of-range regime.regimes["DE-"]']],
    [{ regimes: { DE: 'opt-in', de: 'opt-out' }, countryHeader: 'x' }, ['conflict regime.regimes.de']],
    [{ regimes: { DE: 'optin' }, countryHeader: 'x' }, ['not-allowed regime.regimes.DE']],
    [{ regimes, countryHeader: 'x', otherwise: 'none' }, ['not-allowed regime.otherwise']],
    [{ regimes, countryHeader: 'x', default: 'opt-in' }, ['unknown-option regime.default']],
    [{ regimes, countryHeader: 7 }, ['wrong-type regime.countryHeader']],
  ])('may not be %p: %j', (regime, expected) => {
    expect(codesOf({ regime })).toEqual(expected);
  });

  it.each([
    ['EU', 'It is no country. Name countries: `regimesByCountry` of @cookiewarden/consent knows regions.'],
    ['xx', 'It is no country. Name countries: `regimesByCountry` of @cookiewarden/consent knows regions.'],
    ['UK', 'Its code is "GB" (ISO 3166).'],
    ['uk-eng', 'Its code is "GB" (ISO 3166).'],
    ['EL', 'Its code is "GR" (ISO 3166).'],
  ])(
    'name none that no visitor comes from, as %s: who is meant would get what holds otherwise',
    (key, cure) => {
      const regime = { regimes: { [key]: 'opt-in' }, countryHeader: 'x', otherwise: 'opt-out' };
      expect(faultsOf({ regime })).toMatchObject([{ code: 'out-of-range', cure }]);
    },
  );

  it('ask who tells the country', () => {
    expect(faultsOf({ regime: { regimes } })).toMatchObject([
      {
        seen: '{"regimes":{"DE":"opt-in"}}',
        cure: 'Give `country` or `countryHeader`: who tells the country?',
      },
    ]);
  });

  it('see a key that only JavaScript knows', () => {
    const regime = JSON.parse('{"countryHeader":"x","regimes":{"__proto__":"opt-out"}}');
    expect(codesOf({ regime })).toEqual(['out-of-range regime.regimes.__proto__']);
  });
});
