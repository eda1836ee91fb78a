import { hashText } from './fingerprint.js';
import type { Standing } from './standing.js';

/**
 * The cookie that says what was expired already: where one response stopped, the next one goes on, and what is sent
 * again afterwards is known to have come back. It holds no identifier, and is set only where there is something to expire.
 */
export const expiryCookie = 'cookiewarden-expired';

/** How long it is kept. A cookie that comes back later than this is expired like a new one. */
export const expiryCookieSeconds = 3600;

/** How far each name has come, by a short key of the name. */
export type ExpiryProgress = ReadonlyMap<string, number>;

/** What a line of it takes without an entry, and what one entry takes, in bytes at most. */
export const progressBytes = { line: 110, entry: 8 } as const;

/** The key of a cookie's name. Two names with one key only slow each other down. */
export function progressKey(name: string): string {
  return hashText(name).slice(3, 7);
}

/** Reads how far earlier responses came, for the answer that holds now; of another answer's nothing is left. */
export function readExpiryProgress(cookies: string, standing: Standing): ExpiryProgress {
  const value = valueIn(cookies);
  const [answer, ...entries] = value.split('.');
  if (answer !== answerKey(standing) || value.length > limitCharacters) return new Map();
  return new Map(
    entries.flatMap((entry): [string, number][] =>
      /^[\da-z]{5,6}$/.test(entry) ? [[entry.slice(0, 4), Number.parseInt(entry.slice(4), 36)]] : [],
    ),
  );
}

/** How it is kept: how many entries at most, and whether in a part of another site's page, where browsers keep no other line. */
export interface ProgressKeeping {
  readonly limitEntries: number;
  readonly isCrossSite: boolean;
}

/** The line that keeps it; the entries that come last are the newest, and stay where there are too many. */
export function writeExpiryProgress(
  progress: ExpiryProgress,
  standing: Standing,
  { limitEntries, isCrossSite }: ProgressKeeping,
): string {
  const entries = [...progress].slice(-limitEntries).map(([key, next]) => `.${key}${writeStep(next)}`);
  const value = answerKey(standing) + entries.join('');
  const start = `${expiryCookie}=${value}; Max-Age=${expiryCookieSeconds}; Path=/`;
  if (isCrossSite) return `${start}; SameSite=None; HttpOnly; Secure; Partitioned`;
  return `${start}; SameSite=Lax; HttpOnly${standing.isSecure ? '; Secure' : ''}`;
}

const limitCharacters = 1024;

// An answer that is given anew starts anew: what was agreed to in between may be expired once more.
function answerKey({ isAnswered, consent }: Standing): string {
  return isAnswered ? Math.floor((consent.answeredAt ?? 0) / 1000).toString(36) : '0';
}

function writeStep(next: number): string {
  return Math.min(next, 36 ** 2 - 1).toString(36);
}

function valueIn(cookies: string): string {
  const pair = cookies.split(';').find((each) => each.trim().startsWith(`${expiryCookie}=`));
  return pair === undefined ? '' : pair.slice(pair.indexOf('=') + 1).trim();
}
