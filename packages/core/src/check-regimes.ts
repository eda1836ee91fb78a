import { below, fault } from './check-options.js';
import type { OptionFault } from './policy-error.js';
import { noCountries } from './regime-policy.js';
import type { SoundOptions } from './sound-options.js';

/** Faults of the regimes by country; `written` is the option as the operator wrote it, its function included. */
export function checkRegimes({ regime }: SoundOptions, written: unknown): readonly OptionFault[] {
  if (regime === undefined || typeof regime === 'string') return [];
  const given = new Set(
    Object.entries(written ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key])),
  );
  const faults = checkCountries(Object.keys(regime.regimes ?? {}));
  if (regime.countryHeader !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(regime.countryHeader)) {
    const cure = 'Expected the name of a header field.';
    faults.push(fault('out-of-range', 'regime.countryHeader', regime.countryHeader, cure));
  }
  if (!given.has('country') && !given.has('countryHeader')) {
    const cure = 'Give `country` or `countryHeader`: who tells the country?';
    faults.push(fault('missing', 'regime', written, cure));
  }
  if (given.has('country') && given.has('countryHeader')) {
    const cure = 'Give it or `country`, not both.';
    faults.push(fault('conflict', 'regime.countryHeader', regime.countryHeader, cure));
  }
  return faults;
}

// The European Union's own codes, and the one that the United Kingdom goes by: none of those who tell a country use them.
const otherCodes: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

function checkCountries(keys: readonly string[]): OptionFault[] {
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    const path = below('regime.regimes', key);
    const country = key.slice(0, 2).toUpperCase();
    if (!/^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(key)) {
      return [fault('out-of-range', path, key, 'Expected a country as "DE" or "US-CA".')];
    }
    // Nobody would fall under it: those who are meant would get what holds otherwise.
    if (noCountries.has(country)) {
      const cure =
        'It is no country. Name countries: `regimesByCountry` of @cookiewarden/consent knows regions.';
      return [fault('out-of-range', path, key, cure)];
    }
    const code = otherCodes.get(country);
    if (code !== undefined) return [fault('out-of-range', path, key, `Its code is "${code}" (ISO 3166).`)];
    if (seen.has(key.toUpperCase())) return [fault('conflict', path, key, 'The country is there already.')];
    seen.add(key.toUpperCase());
    return [];
  });
}
