import { regimesByCountry } from '@cookiewarden/consent';
import { definePolicy, PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('regimesByCountry', () => {
  it('is the table of countries, as a policy takes it', () => {
    const policy = definePolicy({ regime: { regimes: regimesByCountry(), countryHeader: 'cf-ipcountry' } });
    const regimeOf = (country: string) =>
      policy.regimeOf({ method: 'GET', host: '', path: '/', isSecure: true, header: () => country }).regime;
    expect(
      ['DE', 'GB', 'CA-QC', 'CA-ON', 'US-CA', 'US-WY', 'BR', 'JP', 'VN', 'XX', ''].map(regimeOf),
    ).toEqual([
      ...['opt-in', 'opt-in', 'opt-in', 'implied', 'opt-out', 'opt-out', 'opt-in', 'opt-out'],
      ...['opt-in', 'opt-in', 'opt-in'],
    ]);
  });

  it('lays regions, countries and parts over it, the smaller over the larger, in whatever order', () => {
    const regimes = regimesByCountry({
      'US-NV': 'implied',
      US: 'opt-in',
      'north-america': 'opt-out',
      global: 'implied',
    });
    expect(regimes).toMatchObject({
      'US-NV': 'implied',
      US: 'opt-in',
      CA: 'opt-out',
      DE: 'implied',
      VN: 'implied',
    });
  });

  it('replaces the table’s rows for the parts of what is chosen as a whole', () => {
    const regimes = regimesByCountry({ US: 'opt-in', global: 'opt-in' });
    expect(Object.keys(regimes).filter((place) => place.includes('-'))).toEqual([]);
    expect(regimesByCountry({ europe: 'opt-in' })['US-CA']).toBe('opt-out');
  });

  it('takes codes in lower case', () => {
    expect(regimesByCountry({ 'us-ca': 'opt-in' })['US-CA']).toBe('opt-in');
  });

  it('refuses an unknown place or regime, all at once, with a cure', () => {
    let message = '';
    try {
      regimesByCountry({ europa: 'opt-in', XX: 'opt-in', DEU: 'opt-in', DE: 'optin' as 'opt-in' });
    } catch (error) {
      message = error instanceof PolicyError ? error.message : '';
    }
    expect(message).toMatch(/4 faults/);
    expect(message).toMatch(/Did you mean "europe"\?/);
    expect(message).toMatch(/Did you mean "opt-in"\?/);
    expect(message).toMatch(/XX is "opt-in": .* or a region: africa, .*, europe, /);
  });
});
