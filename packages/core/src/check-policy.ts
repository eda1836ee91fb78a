import { standardCategories } from './category.js';
import { below, checkOptions, fault } from './check-options.js';
import { readHostName } from './host.js';
import { didYouMean, type OptionFault } from './policy-error.js';
import type { PolicyOptions } from './policy-options.js';
import { policySchema } from './policy-schema.js';

type Loose = Readonly<Record<string, unknown>>;

/** All faults of a policy's options: of form by the schema, then of meaning where the form holds. */
export function checkPolicy(options: unknown): readonly OptionFault[] {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return [fault('wrong-type', '', options, 'Expected an object of options.')];
  }
  const { data, faults } = separateCode(options as Loose);
  faults.push(...checkOptions(policySchema, data));
  if (faults.length > 0) return faults;
  // The form holds, so the options are what their type says.
  return checkMeaning(options as PolicyOptions);
}

// What only code can hold is checked here; what is left is data, and the schema's business.
function separateCode(options: Loose): { readonly data: Loose; readonly faults: OptionFault[] } {
  const { consent, judge, onReport, catalogue, ...data } = options;
  const faults: OptionFault[] = [];
  for (const [key, value] of Object.entries({ judge, onReport })) {
    if (value !== undefined && typeof value !== 'function') {
      faults.push(fault('wrong-type', key, value, 'Expected a function.'));
    }
  }
  if (consent !== undefined && !isConsentSource(consent)) {
    const cure = 'Expected a consent source, such as `consentCookie()` of @cookiewarden/consent.';
    faults.push(fault('wrong-type', 'consent', consent, cure));
  }
  if (catalogue !== undefined && !(Array.isArray(catalogue) && catalogue.every(isService))) {
    faults.push(fault('wrong-type', 'catalogue', catalogue, 'Expected an array of services.'));
  }
  return { data: { ...data, ...separateNestedCode(data, faults) }, faults };
}

function separateNestedCode({ services, regime }: Loose, faults: OptionFault[]): Loose {
  const nested: Record<string, unknown> = {};
  if (Array.isArray(services)) {
    for (const [at, service] of services.entries()) {
      if (typeof service === 'string' || isService(service)) continue;
      const cure = 'Expected a service with id, name and category, or the id of one in `catalogue`.';
      faults.push(fault('wrong-type', `services[${at}]`, service, cure));
    }
    nested.services = services.filter((service) => typeof service === 'string');
  }
  if (typeof regime === 'object' && regime !== null && 'country' in regime) {
    const { country, ...rest } = regime;
    nested.regime = rest;
    if (country !== undefined && typeof country !== 'function') {
      faults.push(
        fault('wrong-type', 'regime.country', country, 'Expected a function of the request facts.'),
      );
    }
  }
  return nested;
}

function isConsentSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, cookies, read } = value as Loose;
  return typeof name === 'string' && Array.isArray(cookies) && typeof read === 'function';
}

function isService(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, category } = value as Loose;
  return typeof id === 'string' && typeof name === 'string' && typeof category === 'string';
}

function checkMeaning(options: PolicyOptions): readonly OptionFault[] {
  return [
    ...checkCategories(options),
    ...checkCategoryNames(options),
    ...checkServices(options),
    ...checkRules(options),
    ...checkRegimes(options),
    ...checkSelectors(options),
  ];
}

function knownCategories({ categories = {} }: PolicyOptions): ReadonlySet<string> {
  const written = Object.entries(categories).flatMap(([key, { name }]) =>
    name === undefined ? [key] : [key, name],
  );
  return new Set([...standardCategories, ...written]);
}

// Names end up in cookies, attributes and log fields, so they keep to a plain alphabet.
const plainName = /^[a-z][a-z0-9_-]{0,39}$/i;

function checkCategories({ categories = {} }: PolicyOptions): readonly OptionFault[] {
  const faults: OptionFault[] = [];
  const owners = new Map<string, string>(standardCategories.map((name) => [name, name]));
  for (const [key, { name }] of Object.entries(categories)) {
    const path = below('categories', key);
    const cure = 'Use a letter, then letters, digits, "_" or "-", 40 at most.';
    if (!plainName.test(key)) faults.push(fault('out-of-range', path, key, cure));
    if (name === undefined) continue;
    if (!plainName.test(name)) faults.push(fault('out-of-range', below(path, 'name'), name, cure));
    const owner = owners.get(name) ?? (Object.hasOwn(categories, name) ? name : undefined);
    if (owner !== undefined && owner !== key) {
      faults.push(fault('conflict', below(path, 'name'), name, `"${owner}" is called that already.`));
    }
    owners.set(name, key);
  }
  return faults;
}

// Every place of the options where a category is named.
function checkCategoryNames(options: PolicyOptions): readonly OptionFault[] {
  const known = knownCategories(options);
  const { rules = [], services = [], serviceCategories = {}, signals = {} } = options;
  const named: (readonly [path: string, name: string])[] = [
    ...rules.map((rule, at) => [`rules[${at}].category`, rule.category] as const),
    ...services.flatMap((service, at) =>
      typeof service === 'string' ? [] : [[`services[${at}].category`, service.category] as const],
    ),
    ...Object.entries(serviceCategories).map(([id, name]) => [below('serviceCategories', id), name] as const),
    ...(['gpc', 'dnt'] as const).flatMap((signal) =>
      (signals[signal] || []).map((name, at) => [`signals.${signal}[${at}]`, name] as const),
    ),
  ];
  return named
    .filter(([, name]) => !known.has(name))
    .map(([path, name]) => {
      const cure = `no such category. ${didYouMean(name, known) || `Known: ${[...known].join(', ')}.`}`;
      return fault('unknown-category', path, name, cure.trim());
    });
}

function checkServices(options: PolicyOptions): readonly OptionFault[] {
  const { services = [], serviceCategories = {}, catalogue = [] } = options;
  const known = catalogue.map((service) => service.id);
  const used = new Set(services.map((service) => (typeof service === 'string' ? service : service.id)));
  const faults: OptionFault[] = [];
  for (const [at, service] of services.entries()) {
    if (typeof service !== 'string' || known.includes(service)) continue;
    const cure =
      catalogue.length === 0
        ? 'Pass the services to look ids up in as `catalogue`.'
        : `no such service. ${didYouMean(service, known)}`.trim();
    faults.push(fault('unknown-service', `services[${at}]`, service, cure));
  }
  for (const id of Object.keys(serviceCategories)) {
    if (used.has(id)) continue;
    const cure = `not among \`services\`. ${didYouMean(id, used)}`.trim();
    faults.push(fault('unknown-service', below('serviceCategories', id), id, cure));
  }
  return faults;
}

const subjects = ['cookie', 'host', 'inline', 'storage'] as const;
const companions = {
  domain: 'cookie',
  chunked: 'cookie',
  path: 'host',
  query: 'host',
  area: 'storage',
} as const;

function checkRules({ rules = [] }: PolicyOptions): readonly OptionFault[] {
  return rules.flatMap((rule, at) => {
    const path = `rules[${at}]`;
    const given = subjects.filter((subject) => rule[subject] !== undefined);
    if (given.length !== 1) {
      const code = given.length === 0 ? 'missing' : 'conflict';
      return [fault(code, path, rule, `Give exactly one of ${subjects.join(', ')}.`)];
    }
    const faults: OptionFault[] = [];
    for (const [key, subject] of Object.entries(companions)) {
      const value = rule[key as keyof typeof companions];
      if (value === undefined || given[0] === subject) continue;
      faults.push(fault('conflict', below(path, key), value, `It goes with \`${subject}\` only.`));
    }
    return [...faults, ...checkAddress(rule, path)];
  });
}

// A rule or a service's host: what a host, path and query may look like.
function checkAddress(
  address: { readonly host?: string; readonly path?: string; readonly query?: string },
  path: string,
): readonly OptionFault[] {
  const { host, path: addressPath } = address;
  const faults: OptionFault[] = [];
  if (host === undefined) return faults;
  if (host !== '*' && readHostName(host) === undefined) {
    const cure = 'Expected a host name without scheme, port and path (punycode for other alphabets), or "*".';
    faults.push(fault('out-of-range', below(path, 'host'), host, cure));
  }
  if (host === '*' && (addressPath === undefined || addressPath.replace(/[*/]/g, '').length < 3)) {
    faults.push(
      fault('too-broad', below(path, 'host'), host, 'Any host needs a `path` of three characters or more.'),
    );
  }
  if (addressPath !== undefined && !/^[/*]/.test(addressPath)) {
    faults.push(fault('out-of-range', below(path, 'path'), addressPath, 'A path starts with "/" or "*".'));
  }
  return faults;
}

// Patterns that match nearly everything are mistakes; a marker of three letters is found in any script.
function checkSelectors({ rules = [] }: PolicyOptions): readonly OptionFault[] {
  return rules.flatMap(({ inline, storage, domain }, at) => {
    const faults: OptionFault[] = [];
    if (inline !== undefined && inline.length < 4) {
      faults.push(fault('too-broad', `rules[${at}].inline`, inline, 'A marker has four characters or more.'));
    }
    if (storage !== undefined && storage === '') {
      faults.push(fault('out-of-range', `rules[${at}].storage`, storage, 'A key has one character or more.'));
    }
    if (domain !== undefined && readHostName(domain) === undefined) {
      faults.push(
        fault('out-of-range', `rules[${at}].domain`, domain, 'Expected a domain name without a leading dot.'),
      );
    }
    return faults;
  });
}

function checkRegimes({ regime }: PolicyOptions): readonly OptionFault[] {
  if (regime === undefined || typeof regime === 'string') return [];
  const faults = Object.keys(regime.regimes)
    .filter((key) => !/^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(key))
    .map((key) =>
      fault('out-of-range', below('regime.regimes', key), key, 'Expected a country as "DE" or "US-CA".'),
    );
  if (regime.country === undefined && regime.countryHeader === undefined) {
    faults.push(
      fault('missing', 'regime', regime, 'Give `country` or `countryHeader`: who tells the country?'),
    );
  }
  if (regime.country !== undefined && regime.countryHeader !== undefined) {
    faults.push(
      fault('conflict', 'regime.countryHeader', regime.countryHeader, 'Give it or `country`, not both.'),
    );
  }
  return faults;
}
