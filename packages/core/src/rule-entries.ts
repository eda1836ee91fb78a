import type { CategoryName, WithheldForm } from './category.js';
import { expiryCookie, expiryCookieSeconds } from './expiry-progress.js';
import type { PolicyOptions } from './policy-options.js';
import type { Rule, RuleEntry, RuleOptions, RuleSubject } from './rule.js';
import type { Service, ServiceCookie, ServiceHost } from './service.js';

/** The operator's name for a category that is written by its standard name or by the operator's. */
export type NameOf = (written: CategoryName) => CategoryName;

/** How elements are withheld, by the service's id. */
type Forms = ReadonlyMap<string, WithheldForm>;

/** The rules of a policy in tiers: the cookies of the warden's own, the operator's rules, those of services. */
export function writeEntries(
  options: PolicyOptions,
  services: Iterable<Service>,
  nameOf: NameOf,
): readonly (readonly RuleEntry[])[] {
  const forms = new Map(Object.entries(options.serviceWithheldAs ?? {}));
  const ofServices: RuleEntry[] = [];
  for (const service of services) addServiceEntries(ofServices, service, nameOf, forms);
  return [
    [...consentEntries(options, nameOf), ...expiryEntries(options, nameOf)],
    (options.rules ?? []).map((rule, at) => ({
      rule: ownRule(rule, at, nameOf, forms),
      subject: ownSubject(rule),
    })),
    ofServices,
  ];
}

// The cookies that hold the answer are the one thing that may never be withheld.
function consentEntries({ consent, consentKey }: PolicyOptions, nameOf: NameOf): readonly RuleEntry[] {
  const rule: Rule = { id: 'consent', category: nameOf('technical'), holdsAnswer: true };
  const names = [...(consent?.cookies ?? []), consentKey?.cookie ?? []].flat();
  return names.map((name) => ({ rule, subject: cookieSubject({ name }) }));
}

// The cookie that says how far expiring came is one of the site's: the cookie page lists it.
function expiryEntries({ expireDenied }: PolicyOptions, nameOf: NameOf): readonly RuleEntry[] {
  if (expireDenied === false) return [];
  const rule: Rule = { id: 'expireDenied', category: nameOf('technical') };
  return [{ rule, subject: cookieSubject({ name: expiryCookie, maxAgeSeconds: expiryCookieSeconds }) }];
}

function ownRule(options: RuleOptions, at: number, nameOf: NameOf, forms: Forms): Rule {
  const { category, service, withheldAs = forms.get(service ?? '') } = options;
  return {
    id: `rules[${at}]`,
    category: nameOf(category),
    ...(service !== undefined && { service }),
    ...(withheldAs !== undefined && { withheldAs }),
  };
}

function ownSubject(options: RuleOptions): RuleSubject {
  const { cookie, domain, chunked, host, path, query, inline, storage = '', area } = options;
  if (cookie !== undefined) return cookieSubject({ name: cookie, domain, chunked });
  if (host !== undefined) return hostSubject({ host, path, query });
  if (inline !== undefined) return { kind: 'inline', marker: inline };
  return { kind: 'storage', key: storage, ...(area !== undefined && { area }) };
}

function addServiceEntries(entries: RuleEntry[], service: Service, nameOf: NameOf, forms: Forms): void {
  const { id, category: categoryOfAll, cookies = [], hosts = [], match, inline = [], storage = [] } = service;
  const withheldAs = forms.get(id);
  const whole: Rule = {
    id,
    category: categoryOfAll,
    service: id,
    ...(withheldAs !== undefined && { withheldAs }),
  };
  const ruleOf = ({ category }: ServiceCookie | ServiceHost): Rule =>
    category === undefined ? whole : { ...whole, category: nameOf(category) };
  for (const cookie of cookies) entries.push({ rule: ruleOf(cookie), subject: cookieSubject(cookie) });
  for (const address of hosts) entries.push({ rule: ruleOf(address), subject: hostSubject(address) });
  if (match !== undefined) entries.push({ rule: whole, subject: { kind: 'match', matches: match } });
  for (const marker of inline) entries.push({ rule: whole, subject: { kind: 'inline', marker } });
  for (const entry of storage) entries.push({ rule: whole, subject: { kind: 'storage', ...entry } });
}

interface WrittenCookie {
  readonly name: string;
  readonly domain?: string | undefined;
  readonly chunked?: boolean | undefined;
  readonly maxAgeSeconds?: ServiceCookie['maxAgeSeconds'];
}

function cookieSubject({ name, domain, chunked = false, maxAgeSeconds }: WrittenCookie): RuleSubject {
  return {
    kind: 'cookie',
    name,
    chunked,
    ...(domain !== undefined && { domain: plainHost(domain) }),
    ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
  };
}

interface WrittenAddress {
  readonly host: string;
  readonly path?: string | undefined;
  readonly query?: string | undefined;
}

function hostSubject({ host, path, query }: WrittenAddress): RuleSubject {
  // What most of a catalogue's thousands come to.
  if (path === undefined && query === undefined) return { kind: 'host', host: plainHost(host) };
  return {
    kind: 'host',
    host: plainHost(host),
    ...(path !== undefined && { path }),
    ...(query !== undefined && { query }),
  };
}

// As `URL` writes a host, but for the dot of the root, which covers the same.
function plainHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
