import { isLate } from './late-answer.js';
import type { Policy } from './policy.js';
import type { PolicyOptions } from './policy-options.js';
import type { RequestFacts } from './request-facts.js';

/** Settles at start-up how a request's regime is found. */
export function compileRegimes(
  option: NonNullable<PolicyOptions['regime']>,
): Pick<Policy, 'regimeOf' | 'countryHeaders'> {
  if (typeof option === 'string') {
    const same = Object.freeze({ regime: option, country: undefined });
    return { regimeOf: () => same, countryHeaders: [] };
  }
  const regimes = new Map(Object.entries(option.regimes).map(([key, regime]) => [key.toUpperCase(), regime]));
  const header = option.countryHeader?.toLowerCase();
  const { country: source, otherwise = 'opt-in' } = option;

  function countryOf(facts: RequestFacts): string | undefined {
    const written = source === undefined ? header && facts.header(header) : source(facts);
    if (isLate(written)) throw new TypeError('country returned a promise: it must be synchronous');
    const country = typeof written === 'string' ? written.trim().toUpperCase() : '';
    const isCountry = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(country) && !noCountries.has(country.slice(0, 2));
    return isCountry ? country : undefined;
  }

  return {
    countryHeaders: header === undefined ? [] : [header],
    regimeOf(facts, onFault) {
      let country: string | undefined;
      try {
        country = countryOf(facts);
      } catch (fault) {
        // In doubt the strictest: a country that cannot be told is an unknown one.
        onFault?.(fault);
      }
      if (country === undefined) return { regime: 'opt-in', country };
      return { regime: regimes.get(country) ?? regimes.get(country.slice(0, 2)) ?? otherwise, country };
    },
  };
}

/**
 * What headers say where no country is known: `XX` Cloudflare (`T1` for Tor), `ZZ` Google's App Engine, `EU` and `AP`
 * (somewhere in Europe, in Asia) MaxMind's older databases. Europe must not fall under what holds otherwise.
 */
export const noCountries: ReadonlySet<string> = new Set(['XX', 'ZZ', 'EU', 'AP']);
