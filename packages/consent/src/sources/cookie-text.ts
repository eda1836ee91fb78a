/** A cookie as it stood in the Cookie header, its value still wrapped as the vendor wrapped it. */
export interface CookieCopy {
  readonly name: string;
  readonly value: string;
}

/** Longest value that is looked at, in characters; browsers keep 4096 octets at most (RFC 6265bis 5.6). */
export const longestValue = 8192;

// Raw, percent-encoded, and encoded once or twice more by a proxy or a framework on the way.
const mostWrappings = 3;

/** Every cookie whose name starts with `prefix`, in the header's order; copies of one name each count. */
export function findCookies(header: string, prefix: string): readonly CookieCopy[] {
  const copies: CookieCopy[] = [];
  for (let at = header.indexOf(prefix); at >= 0; at = header.indexOf(prefix, at + 1)) {
    if (!startsPair(header, at)) continue;
    const semicolon = header.indexOf(';', at);
    const pair = header.slice(at, semicolon < 0 ? header.length : semicolon);
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    copies.push({ name: trimBlanks(pair.slice(0, equals)), value: trimBlanks(pair.slice(equals + 1)) });
  }
  return copies;
}

/**
 * Hands `read` the value, then what is left of it without quotes, percent-encoding and `+` for blanks, layer by layer,
 * until it understands one. `undefined` when it understood none.
 */
export function readUnwrapped<T>(value: string, read: (text: string) => T | undefined): T | undefined {
  if (value.length > longestValue) return undefined;
  let text = withoutQuotes(value);
  for (let layer = 0; layer <= mostWrappings; layer++) {
    const found = read(text) ?? (text.includes('+') ? read(text.replaceAll('+', ' ')) : undefined);
    if (found !== undefined) return found;
    const inner = withoutQuotes(decodePercent(text));
    if (inner === text) return undefined;
    text = inner;
  }
  return undefined;
}

/** Percent-decoding that never throws: where the octets are no UTF-8, only the ASCII ones are decoded. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/** Some of the text is still percent-encoded: what a list is split at may not be to be seen yet. */
export function isEncoded(text: string): boolean {
  return /%[0-9A-Fa-f]{2}/.test(text);
}

/** Base64 or base64url to the characters of its octets; `undefined` for anything else. */
export function decodeBase64(text: string): string | undefined {
  // Blanks are none of its letters, although `atob` lets them pass; what is still encoded is common, and a throw dear.
  if (text === '' || text.includes('%') || text.includes(' ')) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

// Python and some proxies quote a whole value and escape inside it: \" and \\, or three octal digits (\054).
function withoutQuotes(text: string): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  const inner = text.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(
    /\\(?:([0-3][0-7]{2})|(.))/g,
    (_, octal: string | undefined, plain: string | undefined) =>
      octal === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

// A name starts the header, or follows ";" and blanks: `xfoo` is not `foo`, and a value may contain one.
function startsPair(header: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(header.charCodeAt(before))) before--;
  return before < 0 || header.charCodeAt(before) === 0x3b;
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
