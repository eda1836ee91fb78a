import { trimmed } from './set-cookie.js';

/**
 * The Cookie header without the pairs that `keeps` turns down; the other bytes stay as they were.
 * `undefined` when no pair is left. Every pair is asked about, also each one of several with the same name.
 */
export function keepCookiePairs(header: string, keeps: (name: string) => boolean): string | undefined {
  let kept = '';
  let keptUntil = 0;
  let hasPair = false;
  // The next "=" is remembered: searched anew for each pair, a header of semicolons would take quadratic time.
  let nextEquals = header.indexOf('=');
  for (let start = 0; start <= header.length; ) {
    const semicolon = header.indexOf(';', start);
    const end = semicolon < 0 ? header.length : semicolon;
    if (nextEquals >= 0 && nextEquals < start) nextEquals = header.indexOf('=', start);
    const name = pairName(header, start, end, nextEquals);
    if (name !== undefined && !keeps(name)) {
      kept += header.slice(keptUntil, start);
      keptUntil = Math.min(end + 1, header.length);
    } else if (name !== undefined) hasPair = true;
    start = end + 1;
  }
  if (keptUntil === 0) return header;
  return hasPair ? withoutDanglingSeparators(kept + header.slice(keptUntil)) : undefined;
}

// A pair that went leaves its separator behind at either end of what stays.
function withoutDanglingSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (isSeparator(text.charCodeAt(start))) start++;
  while (end > start && isSeparator(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSeparator(code: number): boolean {
  return code === 0x3b || code === 0x20 || code === 0x09;
}

/** The names in a Cookie header, in order, repeats included; `''` stands for a nameless one. */
export function readCookieNames(header: string): readonly string[] {
  const names: string[] = [];
  keepCookiePairs(header, (name) => names.push(name) > 0);
  return names;
}

// A pair without "=" is a nameless cookie's value (RFC 6265bis 5.6); nothing between two ";" is no pair.
function pairName(header: string, start: number, end: number, equals: number): string | undefined {
  if (equals >= 0 && equals < end) return trimmed(header, start, equals);
  return trimmed(header, start, end) === '' ? undefined : '';
}
