import type { Exchange } from '@cookiewarden/core';
import { judgeLinkHeader } from '@cookiewarden/html';
import type { GuardedResponse } from './guarded-response.js';

/**
 * The hints of a 103 without cookies and without links to what is withheld. Names and values that would end the line
 * go too: Node 20 and 22 write them as they are, which lets whoever controls a hint write the rest of the response.
 */
export function keepEarlyHints(hints: unknown, guarded: GuardedResponse): unknown {
  if (typeof hints !== 'object' || hints === null) return hints;
  return keepEntries(hints, (name, value) => {
    if (isCookie(name)) return noteCookie(guarded.exchange, 'an early hint');
    if (name.toLowerCase() === 'link') return keepLinks(value, guarded);
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))) return value;
    guarded.exchange.note('an early hint with a line break or a control character was dropped');
    return undefined;
  });
}

/** The fields of another 1xx response, as an object or a flat array, without cookies and links to what is withheld. */
export function keepInformation(fields: unknown, guarded: GuardedResponse): unknown {
  if (!Array.isArray(fields)) return keepEarlyHints(fields, guarded);
  const kept: unknown[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const name = String(fields[at]);
    const value = name.toLowerCase() === 'link' ? keepLinks(fields[at + 1], guarded) : fields[at + 1];
    if (isCookie(name)) noteCookie(guarded.exchange, 'an informational response');
    else if (value !== undefined) kept.push(fields[at], value);
  }
  return kept;
}

/** Trailers without cookies: no browser stores them, but a proxy may merge them into the head. */
export function keepTrailers(trailers: unknown, guarded: GuardedResponse): unknown {
  if (typeof trailers !== 'object' || trailers === null) return trailers;
  if (!Array.isArray(trailers)) {
    return keepEntries(trailers, (name, value) =>
      isCookie(name) ? noteCookie(guarded.exchange, 'a trailer') : value,
    );
  }
  const kept = trailers.filter((pair) => !(Array.isArray(pair) && isCookie(String(pair[0]))));
  if (kept.length < trailers.length) noteCookie(guarded.exchange, 'a trailer');
  return kept;
}

// The same object where nothing goes, so that Node sees what it was given.
function keepEntries(fields: object, keep: (name: string, value: unknown) => unknown): object {
  const entries = Object.entries(fields);
  const kept = entries.flatMap(([name, value]): [string, unknown][] => {
    const left = keep(name, value);
    return left === undefined ? [] : [[name, left]];
  });
  const isUnchanged =
    kept.length === entries.length && kept.every(([, value], at) => value === entries[at]?.[1]);
  return isUnchanged ? fields : Object.fromEntries(kept);
}

function isCookie(name: string): boolean {
  const trimmed = name.trim().toLowerCase();
  return trimmed === 'set-cookie' || trimmed === 'set-cookie2';
}

function noteCookie(exchange: Exchange, where: string): undefined {
  exchange.note(`a Set-Cookie line in ${where} was dropped: browsers ignore it there, proxies may not`);
  return undefined;
}

function keepLinks(value: unknown, guarded: GuardedResponse): unknown {
  if (typeof value === 'string') return judgeLinkHeader(value, guarded, guarded.pageUrl);
  if (!Array.isArray(value)) return value;
  const kept = value.flatMap((link) => judgeLinkHeader(String(link), guarded, guarded.pageUrl) ?? []);
  if (kept.length === 0) return undefined;
  return kept.length === value.length && kept.every((link, at) => link === value[at]) ? value : kept;
}
