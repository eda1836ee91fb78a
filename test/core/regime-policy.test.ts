import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';

function regimeOf(regime: PolicyOptions['regime'], headers: Record<string, string> = {}) {
  return definePolicy(regime === undefined ? {} : { regime }).regimeOf(request(headers));
}

const byHeader = {
  regimes: { DE: 'opt-in', us: 'opt-out', 'US-CA': 'implied' },
  countryHeader: 'CF-IPCountry',
  otherwise: 'opt-out',
} as const;

describe('the regime of a request', () => {
  it('is opt-in unless the policy says otherwise', () => {
    expect(regimeOf(undefined)).toEqual({ regime: 'opt-in', country: undefined });
    expect(regimeOf('implied')).toEqual({ regime: 'implied', country: undefined });
  });

  it.each([
    ['DE', 'opt-in', 'DE'],
    ['de', 'opt-in', 'DE'],
    [' DE ', 'opt-in', 'DE'],
    ['US', 'opt-out', 'US'],
    ['US-CA', 'implied', 'US-CA'],
    ['US-NY', 'opt-out', 'US-NY'],
    ['FR', 'opt-out', 'FR'],
    ['DE-BY', 'opt-in', 'DE-BY'],
  ])('by country %j is %s', (header, regime, country) => {
    expect(regimeOf(byHeader, { 'cf-ipcountry': header })).toEqual({ regime, country });
  });

  it.each([
    '',
    'XX',
    'ZZ',
    'EU',
    'ap',
    'T1',
    'Germany',
    'D',
    'DE, US',
    'DE;',
    'DE-',
    '__proto__',
    'constructor',
  ])('is opt-in for %j, which is no country, whatever holds for the others', (header) => {
    expect(regimeOf(byHeader, { 'cf-ipcountry': header })).toEqual({
      regime: 'opt-in',
      country: undefined,
    });
  });

  it('is opt-in where the header is absent', () => {
    expect(regimeOf(byHeader)).toEqual({ regime: 'opt-in', country: undefined });
  });

  it('is opt-in for a country without a row, unless `otherwise` says more', () => {
    const { otherwise: _, ...strict } = byHeader;
    expect(regimeOf(strict, { 'cf-ipcountry': 'FR' })).toEqual({ regime: 'opt-in', country: 'FR' });
  });

  it('is asked of the operator’s function, which sees the request', () => {
    const regime = {
      regimes: { US: 'opt-out' },
      country: (facts: { host: string }) => facts.host && 'us',
    } as const;
    expect(regimeOf(regime)).toEqual({ regime: 'opt-out', country: 'US' });
  });

  it.each<[string, () => unknown, string[]]>([
    ['throws', () => JSON.parse('{'), ['SyntaxError']],
    ['does not know', () => undefined, []],
    ['answers later', () => Promise.resolve('US'), ['TypeError']],
    ['fails later', () => Promise.reject(new Error('no')), ['TypeError']],
    ['answers with a number', () => 1, []],
  ])('is opt-in where the function %s', (_what, country, faults) => {
    // What JavaScript lets an operator pass, whatever the type says.
    const regime = {
      regimes: { US: 'opt-out' },
      otherwise: 'opt-out',
      country: country as () => string,
    } as const;
    const heard: unknown[] = [];
    const settled = definePolicy({ regime }).regimeOf(request({}), (fault) =>
      heard.push((fault as Error).name),
    );
    expect(settled).toEqual({ regime: 'opt-in', country: undefined });
    expect(heard).toEqual(faults);
  });

  it('goes into Vary by the header that it was read from', () => {
    expect(definePolicy({ regime: byHeader }).countryHeaders).toEqual(['cf-ipcountry']);
    expect(definePolicy({ regime: 'opt-out' }).countryHeaders).toEqual([]);
  });
});
