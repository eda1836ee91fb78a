import { below, fault } from './check-options.js';
import { readHostName } from './host.js';
import { didYouMean, type OptionFault } from './policy-error.js';
import type { RuleOptions } from './rule.js';
import type { ServiceCookie, ServiceHost } from './service.js';
import type { SoundOptions } from './sound-options.js';
import type { Sound } from './sound-part.js';

/** Faults of the operator's rules; one that has a fault of form is not told that its subject is missing. */
export function checkRules(options: SoundOptions, ofForm: readonly OptionFault[]): readonly OptionFault[] {
  const misshapen = new Set(ofForm.map(({ path }) => /^rules\[\d+\]/.exec(path)?.[0]));
  const services = knownServices(options);
  return (options.rules ?? []).flatMap((rule, at) => {
    if (rule === undefined) return [];
    const path = `rules[${at}]`;
    return [
      ...checkSubject(rule, path, misshapen.has(path)),
      ...checkSelectors(rule, path),
      ...checkServiceId(rule.service, below(path, 'service'), services),
    ];
  });
}

const subjects = ['cookie', 'host', 'inline', 'storage'] as const;
const companions = {
  domain: 'cookie',
  chunked: 'cookie',
  path: 'host',
  query: 'host',
  area: 'storage',
} as const;

function checkSubject(rule: Sound<RuleOptions>, path: string, isMisshapen: boolean): readonly OptionFault[] {
  const given = subjects.filter((subject) => rule[subject] !== undefined);
  if (given.length === 0 && isMisshapen) return [];
  if (given.length !== 1) {
    const code = given.length === 0 ? 'missing' : 'conflict';
    return [fault(code, path, rule, `Give exactly one of ${subjects.join(', ')}.`)];
  }
  return Object.entries(companions).flatMap(([key, subject]) => {
    const value = Object.entries(rule).find(([written]) => written === key)?.[1];
    if (value === undefined || given[0] === subject) return [];
    return [fault('conflict', below(path, key), value, `It goes with \`${subject}\` only.`)];
  });
}

function checkSelectors(rule: Sound<RuleOptions>, path: string): readonly OptionFault[] {
  const { cookie, domain, inline, storage } = rule;
  return [
    ...(cookie === undefined ? [] : checkCookieName({ name: cookie, domain }, below(path, 'cookie'))),
    ...checkDomain(domain, below(path, 'domain')),
    ...checkAddress(rule, path),
    ...checkMarker(inline, below(path, 'inline')),
    ...checkStorageKey(storage, below(path, 'storage')),
  ];
}

/** Faults of a cookie's name or pattern: one that no cookie can have, and one that every cookie has. */
export function checkCookieName(
  { name, domain }: Sound<Pick<ServiceCookie, 'name' | 'domain'>>,
  path: string,
): readonly OptionFault[] {
  if (name === undefined) return [];
  // RFC 6265bis 5.6: the first "=" ends a name, ";" a pair, and blanks round a name are not part of it.
  if (/[=;\x00-\x1f\x7f]|^ | $/.test(name)) {
    return [fault('out-of-range', path, name, 'A cookie’s name has no "=", ";", controls or outer blanks.')];
  }
  // `unclassified` says, with a louder word, what becomes of cookies that no rule names.
  if (!/^\*+$/.test(name) || domain !== undefined) return [];
  return [
    fault('too-broad', path, name, 'Name the cookies, or give a `domain`; `unclassified` is for the rest.'),
  ];
}

/** The fault of a domain that is none. */
export function checkDomain(domain: string | undefined, path: string): readonly OptionFault[] {
  if (domain === undefined || readHostName(domain) !== undefined) return [];
  const cure = 'Expected a domain name without a leading dot and port (punycode for other alphabets).';
  return [fault('out-of-range', path, domain, cure)];
}

/** Faults of a host with its path. */
export function checkAddress(
  address: Sound<Pick<ServiceHost, 'host' | 'path' | 'query'>>,
  path: string,
): readonly OptionFault[] {
  const { host, path: addressPath, query } = address;
  const faults: OptionFault[] = [];
  if (host === undefined) return faults;
  if (host !== '*' && readHostName(host) === undefined) {
    const cure =
      'Expected a host name, which covers its subdomains, without scheme, port and path (punycode for other alphabets), or "*".';
    faults.push(fault('out-of-range', below(path, 'host'), host, cure));
  }
  if (host === '*' && (addressPath === undefined || addressPath.replace(/[*/]/g, '').length < 3)) {
    const cure = 'Any host needs a `path` of three characters or more.';
    faults.push(fault('too-broad', below(path, 'host'), host, cure));
  }
  if (addressPath !== undefined && !/^[/*]/.test(addressPath)) {
    faults.push(fault('out-of-range', below(path, 'path'), addressPath, 'A path starts with "/" or "*".'));
  }
  // No address would match these, and what they are about would go by other rules.
  if (addressPath !== undefined && /[?#]/.test(addressPath)) {
    const cure = 'A path ends before "?" and "#": `query` is for what follows "?".';
    faults.push(fault('out-of-range', below(path, 'path'), addressPath, cure));
  } else faults.push(...checkEncoded(addressPath, below(path, 'path')));
  if (query?.startsWith('?')) {
    faults.push(fault('out-of-range', below(path, 'query'), query, 'A query starts behind the "?".'));
  } else faults.push(...checkEncoded(query, below(path, 'query')));
  return faults;
}

function checkEncoded(text: string | undefined, path: string): readonly OptionFault[] {
  if (text === undefined || /^[\x21-\x7e]*$/.test(text)) return [];
  const cure = 'Write it as addresses have it: blanks and other alphabets percent-encoded.';
  return [fault('out-of-range', path, text, cure)];
}

/** The fault of a marker that is found in scripts of all kinds. */
export function checkMarker(marker: string | undefined, path: string): readonly OptionFault[] {
  if (marker === undefined || marker.length >= 4) return [];
  return [fault('too-broad', path, marker, 'A marker has four characters or more.')];
}

/** The fault of an empty storage key. */
export function checkStorageKey(key: string | undefined, path: string): readonly OptionFault[] {
  if (key !== '') return [];
  return [fault('out-of-range', path, key, 'A key has one character or more.')];
}

function knownServices({ services = [] }: SoundOptions): ReadonlySet<string> {
  return new Set(
    services.flatMap((service) => (typeof service === 'string' ? service : (service?.id ?? []))),
  );
}

/** The fault of a place that names a service which the policy does not have: nobody could answer for it. */
export function checkServiceId(
  id: string | undefined,
  path: string,
  known: ReadonlySet<string>,
): readonly OptionFault[] {
  if (id === undefined || known.has(id)) return [];
  return [fault('unknown-service', path, id, `not among \`services\`. ${didYouMean(id, known)}`.trim())];
}
