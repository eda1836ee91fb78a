import type { Exchange } from './exchange.js';
import { ownText, Recent } from './recent.js';
import { addToVary, makePrivate, surrogateHeaders } from './vary.js';

/** What is known of a response when caches are told about it. */
export interface CachedHead {
  /** A field by its lower-case name, several lines joined; `undefined` if absent. */
  header(name: string): string | undefined;
  /** A Set-Cookie line leaves with it. */
  readonly setsCookie: boolean;
  /** What else the response varies by. */
  readonly variesBy?: readonly string[];
}

/** A change to a head: without a value the field goes. */
export type HeaderEdit = readonly [name: string, value: string | undefined];

/**
 * The changes by which caches learn what a response depends on. It is private where it rests on an answer, and where
 * a cookie was added or withheld: caches kept their hands off it because it set one, and now that it sets none it must say so.
 * An exception are caches that keep one copy for each answer, and say so (`consentKey`).
 */
export function tellCaches(exchange: Exchange, head: CachedHead): readonly HeaderEdit[] {
  if (exchange.policy.mode === 'report-only') return [];
  const edits: HeaderEdit[] = [];
  const vary = head.header('vary');
  addEdit(edits, 'Vary', vary, varyOf(exchange, vary, head.variesBy));
  const { consentKey } = exchange.policy;
  const isPrivate = exchange.dependsOnStanding || exchange.hasWithheldCookie || exchange.hasAddedCookie;
  // A cache that keeps copies by key looks at one field only, also where all visitors get the same.
  const asksUs = exchange.claimedKey !== undefined;
  const isShared = isPrivate ? mayShare(exchange, head) : asksUs && !head.setsCookie;
  const lifetime = consentKey && isShared ? readLifetime(head, consentKey.lifetimeHeader) : undefined;
  if (isPrivate) {
    const control = head.header('cache-control');
    addEdit(edits, 'Cache-Control', control, makePrivate(control));
    for (const name of surrogateHeaders) {
      const isOurs = lifetime !== undefined && name === consentKey?.lifetimeHeader;
      if (!isOurs) addEdit(edits, name, head.header(name), undefined);
    }
  }
  if (consentKey === undefined || lifetime === undefined) return edits;
  const { lifetimeHeader, header } = consentKey;
  addEdit(edits, lifetimeHeader, head.header(lifetimeHeader), lifetime);
  if (isPrivate) addEdit(edits, header, head.header(header.toLowerCase()), exchange.consentKey());
  return edits;
}

function addEdit(
  edits: HeaderEdit[],
  name: string,
  present: string | undefined,
  value: string | undefined,
): void {
  if (value !== present) edits.push([name, value]);
}

function varyOf(
  exchange: Exchange,
  present: string | undefined,
  variesBy: readonly string[] = [],
): string | undefined {
  const names = exchange.vary();
  if (variesBy.length > 0) return addToVary(present, [...names, ...variesBy]);
  if (names.length === 0 || (present !== undefined && present.length > longestKept)) {
    return addToVary(present, names);
  }
  let values = knownValues.get(names);
  if (values === undefined) {
    values = new Recent(100);
    knownValues.set(names, values);
  }
  const known = values.get(present ?? '');
  if (known !== undefined) return known;
  const value = addToVary(present, names);
  if (value !== undefined) values.set(ownText(present ?? ''), value);
  return value;
}

const longestKept = 100;

// A policy looks at the same headers each time, and an application varies by few.
const knownValues = new WeakMap<readonly string[], Recent<string>>();

// The cache's word is not taken for it: whoever can send a request could else put their page under another's key.
function mayShare(exchange: Exchange, { setsCookie, variesBy = [] }: CachedHead): boolean {
  if (exchange.claimedKey === undefined) return false;
  const key = exchange.consentKey();
  const isConfirmed = key !== undefined && exchange.claimedKey === key;
  return isConfirmed && !setsCookie && !exchange.hasWithheldCookie && variesBy.length === 0;
}

type LifetimeHeader = (typeof surrogateHeaders)[number];

// What the application allowed every shared cache, or this one: RFC 9111 5.2.2, RFC 9213 2.2.
function readLifetime(head: CachedHead, lifetimeHeader: LifetimeHeader): string | undefined {
  const own = head.header(lifetimeHeader);
  if (own !== undefined) return own;
  const control = (head.header('cache-control') ?? '').toLowerCase();
  if (/(?:^|[\s,])(?:private|no-store|no-cache)(?:[\s,=]|$)/.test(control)) return undefined;
  const [, shared] = /(?:^|[\s,])s-maxage\s*=\s*"?(\d+)/.exec(control) ?? [];
  const [, anybody] = /(?:^|[\s,])public(?:[\s,]|$)/.test(control)
    ? (/(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control) ?? [])
    : [];
  const seconds = shared ?? anybody;
  if (seconds === undefined) return undefined;
  return lifetimeHeader === 'x-accel-expires' ? seconds : `max-age=${seconds}`;
}
