import {
  didYouMean,
  fault,
  regimes as knownRegimes,
  type OptionFault,
  PolicyError,
  type Regime,
  type RegimesByCountry,
} from '@cookiewarden/core';
import { countryRegimes } from './country-regimes.js';
import { countriesOf, type RegionName, regionNames } from './regions.js';

/**
 * The table of countries as a policy's `regime.regimes`, with the operator's own choices laid over it:
 * `regimesByCountry({ europe: 'opt-in', US: 'opt-in', 'US-CA': 'opt-out' })`.
 * A part of a country goes before the country, a country before its region, a region before `global`; what is
 * chosen for a whole also replaces the table's rows for its parts.
 */
export function regimesByCountry(
  choices: Readonly<Partial<Record<RegionName | (string & {}), Regime>>> = {},
): RegimesByCountry['regimes'] {
  const faults = findFaults(choices);
  if (faults.length > 0) throw new PolicyError('regimesByCountry', faults);
  const regimes = new Map<string, Regime>();
  for (const { places, regime } of countryRegimes) for (const place of places) regimes.set(place, regime);
  for (const [key, regime] of fromWholeToPart(choices)) {
    for (const place of isRegion(key) ? countriesOf(key) : [key.toUpperCase()]) {
      for (const known of [...regimes.keys()]) if (known.startsWith(`${place}-`)) regimes.delete(known);
      regimes.set(place, regime);
    }
  }
  return Object.fromEntries(regimes);
}

function fromWholeToPart(
  choices: Readonly<Partial<Record<string, Regime>>>,
): readonly (readonly [string, Regime])[] {
  const size = (key: string): number => (key === 'global' ? 0 : isRegion(key) ? 1 : key.length === 2 ? 2 : 3);
  return Object.entries(choices)
    .flatMap(([key, regime]) => (regime === undefined ? [] : [[key, regime] as const]))
    .sort(([one], [other]) => size(one) - size(other));
}

function isRegion(key: string): key is RegionName {
  return regionNames.some((region) => region === key);
}

function findFaults(choices: Readonly<Partial<Record<string, Regime>>>): readonly OptionFault[] {
  const countries = new Set(countriesOf('global'));
  return Object.entries(choices).flatMap(([key, regime]) => {
    const faults: OptionFault[] = [];
    const isPlace = /^[a-z]{2}(-[a-z\d]{1,3})?$/i.test(key) && countries.has(key.slice(0, 2).toUpperCase());
    if (!isPlace && !isRegion(key)) {
      const cure = `${didYouMean(key, regionNames)}Use a code such as "DE" or "US-CA", or a region: ${regionNames.join(', ')}.`;
      faults.push(fault('unknown-option', key, regime, cure));
    }
    if (regime !== undefined && !knownRegimes.includes(regime)) {
      const cure = `${didYouMean(String(regime), knownRegimes)}Allowed: ${knownRegimes.join(', ')}.`;
      faults.push(fault('not-allowed', key, regime, cure));
    }
    return faults;
  });
}
