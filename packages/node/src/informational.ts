import type { Exchange } from '@cookiewarden/core';
import { judgeLinkHeader, staleHeaders, validatorHeaders } from '@cookiewarden/html';
import type { GuardedResponse } from './guarded-response.js';

/**
 * The hints of a 103 without cookies and without links to what is withheld. Names and values that would end the line
 * go too: Node 20 and 22 write them as they are, which lets whoever controls a hint write the rest of the response.
 */
export function keepEarlyHints(hints: unknown, guarded: GuardedResponse): unknown {
  return keepInformation(hints, guarded, 'an early hint');
}

/** The fields of another 1xx response, in whatever shape, without cookies and links to what is withheld. */
export function keepInformation(
  fields: unknown,
  guarded: GuardedResponse,
  where: string = 'an informational response',
): unknown {
  return keepFields(fields, (name, value) => {
    if (isCookie(name)) return noteCookie(guarded.exchange, where);
    // Node leaves it out, or refuses it.
    if (value === undefined) return value;
    // Text from here on: what is judged is what leaves.
    const lines = toLines(value);
    const sound = isToken.test(name) ? lines.filter((line) => isFieldValue.test(line)) : [];
    if (sound.length < lines.length) {
      guarded.exchange.note(`${where} with a line break or a control character was dropped`);
    }
    const kept = name.toLowerCase() === 'link' ? keepLinks(sound, guarded) : sound;
    if (kept.length === 0) return undefined;
    if (Array.isArray(value)) return sameUnlessChanged(value, kept);
    return isPrimitive(value) && kept[0] === String(value) ? value : kept[0];
  });
}

/**
 * Trailers without cookies: no browser stores them, but a proxy may merge them into the head. Behind a page that is rewritten
 * also without what is told of the bytes that came in, such as a digest (RFC 9530 2).
 */
export function keepTrailers(trailers: unknown, guarded: GuardedResponse): unknown {
  return keepFields(trailers, (name, value) => {
    if (isCookie(name)) return noteCookie(guarded.exchange, 'a trailer');
    return untrue.has(name.trim().toLowerCase()) && mayBeRewritten(guarded) ? undefined : value;
  });
}

const untrue: ReadonlySet<string> = new Set([...staleHeaders, ...validatorHeaders]);

// Trailers may be given before the body is: in doubt they go, as nobody relies on them.
function mayBeRewritten({ enforces, isCommitted, body, mayChangePage }: GuardedResponse): boolean {
  return enforces && (isCommitted ? body !== undefined : mayChangePage);
}

// RFC 9110 5.6.2; HTTP/2 sends the status among the fields.
const isToken = /^:?[\w!#$%&'*+.^`|~-]+$/;
// RFC 9110 5.5.
const isFieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

type KeepField = (name: string, value: unknown) => unknown;

function keepFields(fields: unknown, keep: KeepField): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  if (!Array.isArray(fields)) return keepEntries(fields, keep);
  if (Array.isArray(fields[0])) return keepPairs(fields, keep);
  const kept: unknown[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const value = keep(String(fields[at]), fields[at + 1]);
    if (value !== undefined || value === fields[at + 1]) kept.push(fields[at], value);
  }
  return kept;
}

function keepPairs(pairs: readonly unknown[], keep: KeepField): readonly unknown[] {
  return pairs.flatMap((pair) => {
    if (!Array.isArray(pair)) return [pair];
    const value = keep(String(pair[0]), pair[1]);
    return value === undefined && value !== pair[1] ? [] : [[pair[0], value]];
  });
}

// The same object where nothing goes, so that Node sees what it was given. A spread keeps the symbols of HTTP/2.
function keepEntries(fields: object, keep: KeepField): object {
  let changed: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const kept = keep(name, value);
    if (kept === value) continue;
    changed ??= { ...fields };
    if (kept === undefined) delete changed[name];
    else changed[name] = kept;
  }
  return changed ?? fields;
}

function isCookie(name: string): boolean {
  const trimmed = name.trim().toLowerCase();
  return trimmed === 'set-cookie' || trimmed === 'set-cookie2';
}

function noteCookie(exchange: Exchange, where: string): undefined {
  exchange.note(`a Set-Cookie line in ${where} was dropped: browsers ignore it there, proxies may not`);
  return undefined;
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' && typeof value !== 'function';
}

function toLines(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function keepLinks(links: readonly string[], guarded: GuardedResponse): readonly string[] {
  return links.flatMap((link) => judgeLinkHeader(link, guarded, guarded.pageUrl) ?? []);
}

function sameUnlessChanged(value: readonly unknown[], kept: readonly string[]): readonly unknown[] {
  return kept.length === value.length && kept.every((line, at) => line === value[at]) ? value : kept;
}
