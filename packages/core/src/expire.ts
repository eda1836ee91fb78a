import { type ExpiryPlace, listExpiryPlaces } from './expiry-places.js';
import {
  type ExpiryProgress,
  progressBytes,
  progressKey,
  readExpiryProgress,
  writeExpiryProgress,
} from './expiry-progress.js';
import type { ExpiryPolicy } from './policy.js';
import type { RequestFacts } from './request-facts.js';
import { cookiePrefix } from './set-cookie.js';
import type { Standing } from './standing.js';

/** What one response does to remove cookies from the browser. */
export interface Expiry {
  /** Set-Cookie lines in the past, and the one that says how far they came. */
  readonly lines: readonly string[];
  /** The names that they are for. */
  readonly names: readonly string[];
  /** Those of `names` that were expired before at every place that is known, and were sent again. */
  readonly returned: ReadonlySet<string>;
}

/** The request whose cookies are expired: `cookies` is its Cookie header as the browser sent it. */
export interface ExpiryOccasion {
  readonly facts: RequestFacts;
  readonly standing: Standing;
  readonly cookies: string;
}

/** Browsers keep about 180 cookies a site; whoever sends more is served with the next response. */
const limitNames = 180;

/**
 * Expires cookies of these names wherever the browser may hold them, the likeliest places first and turn by turn, as
 * far as the policy's bytes for one response go; the next response goes on from there.
 */
export function expireCookies(
  expiry: ExpiryPolicy,
  occasion: ExpiryOccasion,
  names: readonly string[],
): Expiry {
  const { facts, standing, cookies } = occasion;
  const isCrossSite = standing.isSecure && isPartOfOthersPage(facts);
  const request = { host: facts.host, path: facts.path, isSecure: standing.isSecure, isCrossSite };
  const places = listExpiryPlaces(expiry, request);
  const progress = readExpiryProgress(cookies, standing);
  const removals = names.slice(0, limitNames).map((name) => planRemoval(name, places, progress));
  const limitEntries = Math.min(24, Math.floor(expiry.limitBytes / 4 / progressBytes.entry));
  const limitBytes = expiry.limitBytes - progressBytes.line - limitEntries * progressBytes.entry;
  const lines = writeInTurn(removals, limitBytes, isCrossSite);
  const done = removals.filter(({ written }) => written > 0);
  if (done.length === 0) return { lines, names: [], returned: new Set() };
  const reached = withSteps(progress, done);
  return {
    lines: [...lines, writeExpiryProgress(reached, standing, { limitEntries, isCrossSite })],
    names: done.map(({ name }) => name),
    returned: new Set(done.filter(({ hasReturned }) => hasReturned).map(({ name }) => name)),
  };
}

// A page of its own is part of none, wherever the visitor comes from. In a frame of another site's page, what the frame
// itself asks for is `same-origin`: by the last header Chromium says that it is cross-site all the same.
function isPartOfOthersPage(facts: RequestFacts): boolean {
  if (facts.header('sec-fetch-dest') === 'document') return false;
  const isStorageAsked = facts.header('sec-fetch-storage-access') !== undefined;
  return isStorageAsked || facts.header('sec-fetch-site') === 'cross-site';
}

interface Removal {
  readonly name: string;
  readonly places: readonly ExpiryPlace[];
  /** Places that lines were written for before this response, in the round that it goes on with. */
  readonly before: number;
  /** Lines of this response. */
  written: number;
  readonly hasReturned: boolean;
}

// A name that has been through all its places and is still sent was stored again: it goes round once more, after
// those that have not been round.
function planRemoval(name: string, places: readonly ExpiryPlace[], progress: ExpiryProgress): Removal {
  const possible = cookiePrefix(name)?.startsWith('__host-') ? places.filter(isHostOnly) : places;
  const reached = progress.get(progressKey(name)) ?? 0;
  const hasReturned = reached >= possible.length;
  return { name, places: possible, before: hasReturned ? 0 : reached, written: 0, hasReturned };
}

// RFC 6265bis 4.1.3.2: no Domain, and the path "/".
function isHostOnly({ domain, path }: ExpiryPlace): boolean {
  return domain === undefined && path === '/';
}

function writeInTurn(
  removals: readonly Removal[],
  limitBytes: number,
  isCrossSite: boolean,
): readonly string[] {
  const lines: string[] = [];
  let left = limitBytes;
  for (;;) {
    const removal = nextInTurn(removals);
    const place = removal && nextPlace(removal);
    if (removal === undefined || place === undefined) return lines;
    const line = writeRemoval(removal.name, place, isCrossSite);
    left -= 'Set-Cookie: \r\n'.length + line.length;
    if (left < 0) return lines;
    lines.push(line);
    removal.written++;
  }
}

function nextInTurn(removals: readonly Removal[]): Removal | undefined {
  let first: Removal | undefined;
  for (const removal of removals) {
    if (removal.written === removal.places.length) continue;
    if (first === undefined || turnOf(removal) < turnOf(first)) first = removal;
  }
  return first;
}

function turnOf({ before, written, hasReturned, places }: Removal): number {
  return before + written + (hasReturned ? places.length : 0);
}

// Round to the first one again: on another path there are more places, and those before them may be filled anew.
function nextPlace({ places, before, written }: Removal): ExpiryPlace | undefined {
  return places[(before + written) % places.length];
}

function withSteps(progress: ExpiryProgress, removals: readonly Removal[]): ExpiryProgress {
  const steps = new Map(progress);
  for (const { name, before, written } of removals) {
    const key = progressKey(name);
    // Taken out first, so that the newest stand last.
    steps.delete(key);
    steps.set(key, before + written);
  }
  return steps;
}

/**
 * One line that removes one cookie: the same name, domain, path and partition as it was stored with (RFC 6265bis
 * 5.7), and whatever a browser asks of such a line before it takes it. HttpOnly cookies are reached by any response.
 */
function writeRemoval(
  name: string,
  { domain, path, isPartitioned }: ExpiryPlace,
  isCrossSite: boolean,
): string {
  const prefix = cookiePrefix(name);
  // Neither name nor value would be no cookie at all.
  let line = `${name}=${name === '' ? '0' : ''}; Max-Age=0; Path=${path}`;
  if (domain !== undefined) line += `; Domain=${domain}`;
  // In a part of another site's page browsers take no cookie without it, not even to remove one.
  if (isCrossSite) line += '; SameSite=None';
  if (isCrossSite || isPartitioned || prefix !== undefined) line += '; Secure';
  if (prefix?.includes('http-')) line += '; HttpOnly';
  return isPartitioned ? `${line}; Partitioned` : line;
}
