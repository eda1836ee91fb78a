import { strictestLimits } from './amend.js';
import {
  type Category,
  type CategoryName,
  type CookieLimits,
  standardCategories,
  type WithheldForm,
} from './category.js';
import { checkPolicy } from './check-policy.js';
import type { ConsentKeyPolicy } from './consent-key.js';
import { expiryCookie, expiryCookieSeconds } from './expiry-progress.js';
import { fingerprint } from './fingerprint.js';
import type { ExpiryPolicy, HtmlPolicy, Policy } from './policy.js';
import { PolicyError } from './policy-error.js';
import type { CategoryOptions, PolicyOptions } from './policy-options.js';
import { compileRegimes } from './regime-policy.js';
import type { Rule, RuleEntry, RuleOptions, RuleSubject } from './rule.js';
import { compileRules } from './rule-set.js';
import type { Service } from './service.js';
import type { Signal, SignalPolicy } from './signal.js';

/**
 * Checks, compiles and freezes a policy. Takes code or plain data (a parsed JSON or YAML file).
 *
 * ```ts
 * const policy = definePolicy({
 *   rules: [
 *     { cookie: 'session', category: 'technical' },
 *     { cookie: '_ga*', category: 'statistical' },
 *     { host: 'pixel.example', category: 'advertising' },
 *   ],
 * });
 * ```
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function definePolicy(options: PolicyOptions = {}): Policy {
  const faults = checkPolicy(options);
  if (faults.length > 0) throw new PolicyError('The policy', faults);

  const limits = { maxAgeSeconds: 34_560_000, ...options.limits };
  const categories = compileCategories(options.categories ?? {}, limits);
  const nameOf = categoryNames(options.categories ?? {});
  const services = compileServices(options, nameOf);
  const forms = new Map(Object.entries(options.serviceWithheldAs ?? {}));
  const tiers = [
    [...consentEntries(options, nameOf), ...expiryEntries(options, nameOf)],
    (options.rules ?? []).map((rule, at) => ownEntry(rule, at, nameOf, forms)),
    [...services.values()].flatMap((service) => serviceEntries(service, nameOf, forms)),
  ];
  const all = [...categories.values()];
  return Object.freeze({
    version: options.version ?? '1',
    mode: options.mode ?? 'enforce',
    categories,
    services,
    rules: compileRules(tiers, options.hostAlias),
    unclassified: options.unclassified === 'unsafely-allow' ? 'allow' : 'deny',
    signals: compileSignals(options, nameOf),
    explicitGrantOutweighsSignal: options.signals?.explicitGrantOutweighs ?? false,
    limits,
    lapseAfterSeconds: options.lapseAfterSeconds ?? 15_552_000,
    requestCookies: options.requestCookies ?? 'filter',
    html: compileHtml(options),
    expiry: compileExpiry(options),
    consentKey: compileConsentKey(options),
    consent: options.consent,
    judge: options.judge,
    onReport: options.onReport,
    subject: Object.freeze({
      version: options.version ?? '1',
      categoryNames: all.map((category) => category.name),
      exemptCategoryNames: all.filter((category) => category.isExempt).map((category) => category.name),
      serviceIds: [...services.keys()],
      renamedCategories: renamedCategories(options.categories ?? {}),
      lapseAfterSeconds: options.lapseAfterSeconds ?? 15_552_000,
    }),
    ...compileRegimes(options.regime ?? 'opt-in'),
    fingerprint: fingerprintOf(options),
  });
}

// A consent source may hold anything: a connection to a database, which no text stands for.
function fingerprintOf({ consent, ...options }: PolicyOptions): string {
  return fingerprint({ ...options, consent: consent && [consent.name, consent.cookies] });
}

/** The operator's name for a category that is written by its standard name or by the operator's. */
type NameOf = (written: CategoryName) => CategoryName;

function categoryNames(options: Readonly<Record<string, CategoryOptions>>): NameOf {
  const renamed = renamedCategories(options);
  return (written) => renamed.get(written) ?? written;
}

function renamedCategories(
  options: Readonly<Record<string, CategoryOptions>>,
): ReadonlyMap<CategoryName, CategoryName> {
  return new Map(
    Object.entries(options).flatMap(([key, { name }]) => (name === undefined ? [] : [[key, name]])),
  );
}

function compileCategories(
  options: Readonly<Record<string, CategoryOptions>>,
  overall: CookieLimits,
): ReadonlyMap<CategoryName, Category> {
  const keys = new Set<string>([...standardCategories, ...Object.keys(options)]);
  const compiled = new Map<CategoryName, Category>();
  for (const key of keys) {
    const { name = key, exempt = key === 'technical', withheldAs, ...own } = { ...options[key] };
    const limits = Object.freeze(strictestLimits(overall, own));
    const standard = standardCategories.find((known) => known === key);
    compiled.set(
      name,
      Object.freeze({ name, isExempt: exempt, limits, withheldAs, ...(standard && { standard }) }),
    );
  }
  return compiled;
}

function compileServices(options: PolicyOptions, nameOf: NameOf): ReadonlyMap<string, Service> {
  const catalogue = new Map((options.catalogue ?? []).map((service) => [service.id, service]));
  const overrides = new Map(Object.entries(options.serviceCategories ?? {}));
  const compiled = new Map<string, Service>();
  for (const named of options.services ?? []) {
    const service = typeof named === 'string' ? catalogue.get(named) : named;
    if (service === undefined) continue;
    const override = overrides.get(service.id);
    const category = nameOf(override ?? service.category);
    compiled.set(
      service.id,
      override === undefined ? { ...service, category } : withOneCategory(service, category),
    );
  }
  return compiled;
}

// Who overrides a service's category means all of it, also the parts that the catalogue tells apart.
function withOneCategory(service: Service, category: CategoryName): Service {
  return {
    ...service,
    category,
    ...(service.cookies && { cookies: service.cookies.map((cookie) => ({ ...cookie, category })) }),
    ...(service.hosts && { hosts: service.hosts.map((host) => ({ ...host, category })) }),
  };
}

// The cookies that hold the answer are the one thing that may never be withheld.
function consentEntries(options: PolicyOptions, nameOf: NameOf): readonly RuleEntry[] {
  const rule: Rule = { id: 'consent', category: nameOf('technical'), holdsAnswer: true };
  const names = [...(options.consent?.cookies ?? []), options.consentKey?.cookie ?? []].flat();
  return names.map((name) => ({
    rule,
    subject: { kind: 'cookie', name, chunked: false },
  }));
}

// The cookie that says how far expiring came is one of the site's: the cookie page lists it.
function expiryEntries(options: PolicyOptions, nameOf: NameOf): readonly RuleEntry[] {
  if (options.expireDenied === false) return [];
  const rule: Rule = { id: 'expireDenied', category: nameOf('technical') };
  const subject = {
    kind: 'cookie',
    name: expiryCookie,
    chunked: false,
    maxAgeSeconds: expiryCookieSeconds,
  } as const;
  return [{ rule, subject }];
}

/** How elements are withheld, by the service's id. */
type Forms = ReadonlyMap<string, WithheldForm>;

function ownEntry(options: RuleOptions, at: number, nameOf: NameOf, forms: Forms): RuleEntry {
  const { category, service, withheldAs = forms.get(service ?? '') } = options;
  const rule: Rule = {
    id: `rules[${at}]`,
    category: nameOf(category),
    ...(service !== undefined && { service }),
    ...(withheldAs !== undefined && { withheldAs }),
  };
  return { rule, subject: ownSubject(options) };
}

function ownSubject(options: RuleOptions): RuleSubject {
  const { cookie, domain, host, path, query, inline, storage, area } = options;
  if (cookie !== undefined) {
    const chunked = options.chunked ?? false;
    return {
      kind: 'cookie',
      name: cookie,
      chunked,
      ...(domain !== undefined && { domain: domain.toLowerCase() }),
    };
  }
  if (host !== undefined) return hostSubject(host, path, query);
  if (inline !== undefined) return { kind: 'inline', marker: inline };
  return { kind: 'storage', key: storage ?? '', ...(area !== undefined && { area }) };
}

function hostSubject(host: string, path: string | undefined, query: string | undefined): RuleSubject {
  return {
    kind: 'host',
    host: host.toLowerCase().replace(/\.$/, ''),
    ...(path !== undefined && { path }),
    ...(query !== undefined && { query }),
  };
}

function serviceEntries(service: Service, nameOf: NameOf, forms: Forms): readonly RuleEntry[] {
  const withheldAs = forms.get(service.id);
  const rule = (category?: CategoryName): Rule => ({
    id: service.id,
    category: category === undefined ? service.category : nameOf(category),
    service: service.id,
    ...(withheldAs !== undefined && { withheldAs }),
  });
  return [
    ...(service.cookies ?? []).map(({ category, chunked = false, ...cookie }) => ({
      rule: rule(category),
      subject: { kind: 'cookie' as const, chunked, ...cookie },
    })),
    ...(service.hosts ?? []).map(({ host, path, query, category }) => ({
      rule: rule(category),
      subject: hostSubject(host, path, query),
    })),
    ...(service.match === undefined
      ? []
      : [{ rule: rule(), subject: { kind: 'match' as const, matches: service.match } }]),
    ...(service.inline ?? []).map((marker) => ({
      rule: rule(),
      subject: { kind: 'inline' as const, marker },
    })),
    ...(service.storage ?? []).map((entry) => ({
      rule: rule(),
      subject: { kind: 'storage' as const, ...entry },
    })),
  ];
}

const defaultObjections = {
  gpc: ['advertising', 'social'],
  dnt: ['statistical', 'advertising', 'social'],
} as const satisfies Record<Signal, readonly CategoryName[]>;

function compileSignals(options: PolicyOptions, nameOf: NameOf): SignalPolicy {
  const compiled = new Map<Signal, ReadonlySet<CategoryName>>();
  for (const signal of ['gpc', 'dnt'] as const) {
    const objectsTo = options.signals?.[signal] ?? defaultObjections[signal];
    if (objectsTo) compiled.set(signal, new Set(objectsTo.map(nameOf)));
  }
  return compiled;
}

function compileHtml({ html = {} }: PolicyOptions): HtmlPolicy {
  return Object.freeze({
    enabled: html.enabled ?? true,
    limitBytes: html.limitBytes ?? 1_048_576,
    tinyImages: html.tinyImages ?? 'judge',
    dialect: html.dialect ?? 'cookiewarden',
    withheldAs: html.withheldAs,
  });
}

function compileExpiry({ expireDenied = true, registrableDomain }: PolicyOptions): ExpiryPolicy | undefined {
  if (expireDenied === false) return undefined;
  const options = expireDenied === true ? {} : expireDenied;
  const { reasons = ['denied', 'objected-by-signal'], paths = [], limitBytes = 2048 } = options;
  return Object.freeze({ reasons: new Set(reasons), paths, limitBytes, registrableDomain });
}

function compileConsentKey({ consentKey }: PolicyOptions): ConsentKeyPolicy | undefined {
  if (consentKey === undefined) return undefined;
  const { header = 'consent-key', cookie, lifetimeHeader = 'cdn-cache-control' } = consentKey;
  return Object.freeze({ header: header.toLowerCase(), cookie, lifetimeHeader });
}
