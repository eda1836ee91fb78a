import type { CategoryName } from './category.js';
import { compileCookieRules } from './cookie-rules.js';
import { type HostAlias, keepAliases } from './host-alias.js';
import { compileHostRules } from './host-rules.js';
import { isLate } from './late-answer.js';
import { compilePattern, type Pattern } from './pattern.js';
import { ownText, Recent } from './recent.js';
import type { Rule, RuleEntry, RuleSubject } from './rule.js';
import type { LoadQuestion, ServiceStorage } from './service.js';

/** Where a load comes from, for services that ask. */
export type LoadOrigin = Pick<LoadQuestion, 'element' | 'pageHost'>;

/** All rules of a policy, compiled for look-up: the visitor's answer first, then the operator's rules, then services'. */
export interface RuleSet {
  /** The rule for a cookie's name; `domain` is its Domain attribute, else the request's host. */
  cookie(name: string, domain: string): Rule | undefined;
  /** The rule for an address: `host` as `URL` reads it, `path` with its `/`, `query` without `?`. */
  host(host: string, path: string, query: string, origin?: LoadOrigin): Rule | undefined;
  /** What is asked by `host` is told by more than hosts and paths: no address can be passed over unread. */
  readonly asksEveryAddress: boolean;
  /** The rule of one of `markers`. */
  marker(text: string): Rule | undefined;
  storage(key: string, area: ServiceStorage['area']): Rule | undefined;
  /** Texts that mark inline scripts, each once, in the order written. */
  readonly markers: readonly string[];
  /** Categories of the rules that elements of a page may fall under, each once. */
  readonly htmlCategories: readonly CategoryName[];
  /** Every rule with its subject, in the order written. */
  readonly entries: readonly RuleEntry[];
}

/** Compiles tiers of rules: whatever a tier says of a cookie or an address goes before what later ones say. */
export function compileRules(tiers: readonly (readonly RuleEntry[])[], hostAlias?: HostAlias): RuleSet {
  const entries = tiers.flat();
  const findAddress = compileAddresses(tiers, hostAlias);
  const { functions, markers, keys, htmlCategories } = sortOut(entries);
  return Object.freeze({
    cookie: compileCookies(tiers),
    host: (host: string, path: string, query: string, origin: LoadOrigin = nowhere) =>
      findAddress(host, path, query) ??
      (functions.length === 0
        ? undefined
        : functions.find(({ matches }) => asks(matches, { host, path, query, ...origin }))?.rule),
    asksEveryAddress: functions.length > 0 || hostAlias !== undefined,
    marker: (text: string) => markers.get(text),
    storage: (key: string, area: ServiceStorage['area']) =>
      keys.find((entry) => (entry.area ?? area) === area && entry.pattern.matches(key))?.rule,
    markers: [...markers.keys()],
    htmlCategories: [...htmlCategories],
    entries,
  });
}

// One walk, as a catalogue has thousands of entries.
function sortOut(entries: readonly RuleEntry[]) {
  const functions: { readonly rule: Rule; readonly matches: (load: LoadQuestion) => boolean }[] = [];
  const markers = new Map<string, Rule>();
  const keys: StorageKey[] = [];
  const htmlCategories = new Set<CategoryName>();
  for (const { rule, subject } of entries) {
    switch (subject.kind) {
      case 'match':
        functions.push({ rule, matches: subject.matches });
        break;
      case 'inline':
        if (!markers.has(subject.marker)) markers.set(subject.marker, rule);
        break;
      case 'storage':
        keys.push({ rule, area: subject.area, pattern: compilePattern(subject.key) });
        continue;
      case 'cookie':
        continue;
      case 'host':
        break;
      default:
        subject satisfies never;
    }
    htmlCategories.add(rule.category);
  }
  return { functions, markers, keys, htmlCategories };
}

interface StorageKey {
  readonly rule: Rule;
  readonly area: ServiceStorage['area'] | undefined;
  readonly pattern: Pattern;
}

/** So many names are kept with their rules, and none that is longer. */
const mostNames = 500;
const longestName = 100;

function compileCookies(tiers: readonly (readonly RuleEntry[])[]) {
  const cookies = tiers.filter(speaksOf('cookie')).map(compileCookieRules);
  function findCookie(name: string, domain: string): Rule | undefined {
    for (const tier of cookies) {
      const found = tier.find(name, domain);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (tiers.flat().some(({ subject }) => subject.kind === 'cookie' && subject.domain !== undefined)) {
    return findCookie;
  }
  // Visitors send the same few names over and over.
  const known = new Recent<{ readonly rule: Rule | undefined }>(mostNames);
  return function findKnownCookie(name: string, domain: string): Rule | undefined {
    const found = known.get(name);
    if (found !== undefined) return found.rule;
    const rule = findCookie(name, domain);
    if (name.length <= longestName) known.set(ownText(name), { rule });
    return rule;
  };
}

// The host's own name in every tier, then the name behind it: what is known of a host goes before what it stands for.
function compileAddresses(tiers: readonly (readonly RuleEntry[])[], hostAlias: HostAlias | undefined) {
  const hosts = tiers.filter(speaksOf('host')).map(compileHostRules);
  const aliasOf = hostAlias && keepAliases(hostAlias);
  function findByHost(host: string, path: string, query: string): Rule | undefined {
    for (const tier of hosts) {
      const found = tier.find(host, path, query);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return function findAddress(host: string, path: string, query: string): Rule | undefined {
    const found = findByHost(host, path, query);
    if (found !== undefined || aliasOf === undefined) return found;
    const alias = aliasOf(host);
    return alias === undefined ? undefined : findByHost(alias, path, query);
  };
}

function speaksOf(kind: RuleSubject['kind']): (tier: readonly RuleEntry[]) => boolean {
  return (tier) => tier.some(({ subject }) => subject.kind === kind);
}

const nowhere: LoadOrigin = { element: '', pageHost: '' };

// In doubt we withhold: what a service's function fails on counts as the service's.
function asks(matches: (load: LoadQuestion) => boolean, load: LoadQuestion): boolean {
  try {
    const answer = matches(load);
    return isLate(answer) || answer;
  } catch {
    return true;
  }
}
