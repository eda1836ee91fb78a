import type { Category, Policy, RuleEntry, RuleSubject, Service, ServiceStorage } from '@cookiewarden/core';
import { usedCategories } from './asked.js';
import { lapseSeconds } from './notice-options.js';

/** What the policy knows of one category: everything that is kept, read or loaded for it. */
export interface CategoryInventory {
  readonly category: Category;
  readonly cookies: readonly CookieRow[];
  readonly storage: readonly StorageRow[];
  readonly loads: readonly LoadRow[];
}

/** A cookie as the cookie page lists it. */
export interface CookieRow {
  readonly name: string;
  /** Who sets it: a service and the company behind it; `undefined` where it is this site. */
  readonly setBy: string | undefined;
  /** The domain it is set on, where it is not the site's own. */
  readonly domain: string | undefined;
  readonly lifetime: Lifetime;
}

/** How long a cookie is kept; `at-most` where only the policy's limit is known. In seconds. */
export type Lifetime =
  | { readonly kind: 'session' }
  | { readonly kind: 'persistent' | 'at-most'; readonly seconds: number };

/** A key of storage besides cookies as the cookie page lists it. */
export interface StorageRow {
  readonly key: string;
  readonly area: ServiceStorage['area'] | undefined;
  readonly service: string | undefined;
}

/** An address as the cookie page lists it: a pixel, a script, a frame. */
export interface LoadRow {
  /** A host with its path, or the marker of an inline script. */
  readonly address: string;
  readonly service: string | undefined;
}

/** Everything in the policy by category, in its order; each row once. */
export function takeInventory(policy: Policy): readonly CategoryInventory[] {
  return usedCategories(policy).map((category) => {
    const entries = policy.rules.entries.filter(({ rule }) => rule.category === category.name);
    return {
      category,
      cookies: unique(entries.flatMap((entry) => cookieRow(policy, category, entry))),
      storage: unique(entries.flatMap((entry) => storageRow(policy, entry))),
      loads: unique(entries.flatMap((entry) => loadRow(policy, entry))),
    };
  });
}

/** Services whose identifiers travel in links to this site. */
export function linkIdentifiers(policy: Policy): readonly string[] {
  return [...policy.services.values()].flatMap(({ name, clickIds = [] }) =>
    clickIds.length === 0 ? [] : [`${name} (${clickIds.join(', ')})`],
  );
}

function cookieRow(policy: Policy, category: Category, { rule, subject }: RuleEntry): CookieRow[] {
  if (subject.kind !== 'cookie') return [];
  const isAnswer = policy.consent?.cookies.includes(subject.name);
  const lifetime = isAnswer ? persistent(lapseSeconds(policy)) : lifetimeOf(subject, category);
  const setBy = whoSets(policy.services.get(rule.service ?? ''));
  return [{ name: subject.name, setBy, domain: subject.domain, lifetime }];
}

// The policy shortens what the cookie's maker wants.
function lifetimeOf(
  { maxAgeSeconds }: Extract<RuleSubject, { kind: 'cookie' }>,
  { limits }: Category,
): Lifetime {
  if (maxAgeSeconds === 'session' || limits.sessionOnly) return { kind: 'session' };
  const limit = limits.maxAgeSeconds ?? 34_560_000;
  return maxAgeSeconds === undefined
    ? { kind: 'at-most', seconds: limit }
    : persistent(Math.min(maxAgeSeconds, limit));
}

function persistent(seconds: number): Lifetime {
  return { kind: 'persistent', seconds };
}

function storageRow(policy: Policy, { rule, subject }: RuleEntry): StorageRow[] {
  if (subject.kind !== 'storage') return [];
  return [
    { key: subject.key, area: subject.area, service: whoSets(policy.services.get(rule.service ?? '')) },
  ];
}

function loadRow(policy: Policy, { rule, subject }: RuleEntry): LoadRow[] {
  const service = whoSets(policy.services.get(rule.service ?? ''));
  if (subject.kind !== 'host') return [];
  return [{ address: subject.host + (subject.path ?? ''), service }];
}

function whoSets(service: Service | undefined): string | undefined {
  if (service === undefined) return undefined;
  const { name, operator } = service;
  return operator === undefined || operator === name ? name : `${name} (${operator})`;
}

function unique<Row>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
