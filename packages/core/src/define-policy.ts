import { strictestLimits } from './amend.js';
import { type Category, type CategoryName, type CookieLimits, standardCategories } from './category.js';
import { checkPolicy } from './check-policy.js';
import { fingerprint } from './fingerprint.js';
import type { ConsentKeyPolicy, ExpiryPolicy, HtmlPolicy, OwnPlaceholderTexts, Policy } from './policy.js';
import { PolicyError } from './policy-error.js';
import type { CategoryOptions, PlaceholderTextOptions, PolicyOptions } from './policy-options.js';
import { compileRegimes } from './regime-policy.js';
import { type NameOf, writeEntries } from './rule-entries.js';
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

  const { maxAgeSeconds = 34_560_000, ...otherLimits } = options.limits ?? {};
  const limits = { maxAgeSeconds, ...otherLimits };
  const categories = compileCategories(options.categories ?? {}, limits);
  const nameOf = categoryNames(options.categories ?? {});
  const services = compileServices(options, nameOf);
  const all = [...categories.values()];
  return Object.freeze({
    version: options.version ?? '1',
    mode: options.mode ?? 'enforce',
    categories,
    services,
    rules: compileRules(writeEntries(options, services.values(), nameOf), options.hostAlias),
    unclassified: options.unclassified === 'unsafely-allow' ? 'allow' : 'deny',
    signals: compileSignals(options, nameOf),
    explicitGrantOutweighsSignal: options.signals?.explicitGrantOutweighs ?? false,
    limits,
    lapseAfterSeconds: options.lapseAfterSeconds ?? 15_552_000,
    requestCookies: options.requestCookies ?? 'filter',
    html: compileHtml(options, nameOf),
    expiry: compileExpiry(options),
    clearOnWithdrawal: Object.freeze([...new Set(options.clearOnWithdrawal)]),
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
    fingerprint: fingerprintOf(options, services.values()),
  });
}

// A consent source may hold anything: a connection to a database, which no text stands for. Of the catalogue only what
// the policy uses counts.
function fingerprintOf(options: PolicyOptions, services: Iterable<Service>): string {
  const { consent, services: _, catalogue: __, ...own } = options;
  return fingerprint(
    { ...own, consent: consent && [consent.name, consent.cookies] },
    Array.from(services, asFacts),
  );
}

// Where a fact was found changes no decision, but of what a function decides by it may be all that tells.
function asFacts(service: Service): unknown {
  if (service.match !== undefined) return { ...service, match: 'code' };
  return service.sources === undefined ? service : { ...service, sources: undefined };
}

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
    compiled.set(service.id, compileService(service, category, override !== undefined));
  }
  return compiled;
}

function compileService(service: Service, category: CategoryName, isOverridden: boolean): Service {
  if (isOverridden) return withOneCategory(service, category);
  return category === service.category ? service : { ...service, category };
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

function compileHtml({ html = {} }: PolicyOptions, nameOf: NameOf): HtmlPolicy {
  return Object.freeze({
    enabled: html.enabled ?? true,
    limitBytes: html.limitBytes ?? 1_048_576,
    tinyImages: html.tinyImages ?? 'judge',
    inlineLoaders: html.inlineLoaders ?? 'judge',
    ranges: html.ranges ?? 'pass',
    dialect: html.dialect ?? 'cookiewarden',
    withheldAs: html.withheldAs,
    placeholderTexts: new Map(
      Object.entries(html.placeholderTexts ?? {}).map(([language, texts]) => [
        language.toLowerCase(),
        compileTexts(texts, nameOf),
      ]),
    ),
  });
}

function compileTexts(texts: PlaceholderTextOptions, nameOf: NameOf): OwnPlaceholderTexts {
  const words = Object.entries(texts.categories ?? {}).map(([name, word]) => [nameOf(name), word] as const);
  return Object.freeze({ ...texts, categories: new Map(words) });
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
