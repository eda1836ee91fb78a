import type { SameSite } from './category.js';
import { isPlainDate, readCookieDate, readDateOfChromium } from './cookie-date.js';
import { ownText, Recent } from './recent.js';

/** One attribute of a Set-Cookie line; `start` is after its `;`, `end` is before the next one, both counted from `pairEnd`. */
export interface CookieAttribute {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A Set-Cookie line as a browser reads it (RFC 6265bis section 5.6); `line` stays as it was. */
export interface SetCookie {
  readonly line: string;
  /** `''` for a nameless cookie. */
  readonly name: string;
  /** Where name and value end in the line. */
  readonly pairEnd: number;
  readonly attributes: readonly CookieAttribute[];
  readonly maxAgeSeconds: number | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  readonly domain: string | undefined;
  readonly path: string | undefined;
  readonly sameSite: SameSite | undefined;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly isPartitioned: boolean;
  /** A `Max-Age` or `Expires` of the line cannot be read, or not alike by all: what then holds depends on the browser. */
  readonly hasUnreadLifetime: true | undefined;
  /** Why a browser would ignore the whole line, where it would. */
  readonly flaw: string | undefined;
}

/** Reads one line. Never throws: what a browser would reject is read as far as it goes, with its `flaw`. */
export function readSetCookie(line: string): SetCookie {
  const pairEnd = endOf(line, 0);
  const equals = line.indexOf('=');
  const hasName = equals >= 0 && equals < pairEnd;
  // RFC 6265bis 5.6: the first "=" ends the name; without one the name is empty and all is value.
  const name = hasName ? trimmed(line, 0, equals) : '';
  const said = readAttributes(line, pairEnd, name);
  // Field by field: for its one shape, as what differs from cookie to cookie would be looked up anew at each.
  const cookie: { -readonly [Key in keyof SetCookie]: SetCookie[Key] } = {
    line,
    name,
    pairEnd,
    attributes: said.attributes,
    maxAgeSeconds: said.maxAgeSeconds,
    expiresAt: said.expiresAt,
    domain: said.domain,
    path: said.path,
    sameSite: said.sameSite,
    isSecure: said.isSecure,
    isHttpOnly: said.isHttpOnly,
    isPartitioned: said.isPartitioned,
    hasUnreadLifetime: said.hasUnreadLifetime,
    flaw: undefined,
  };
  const hasControl = said.holdsControl || holdsControl(line, pairEnd) || holdsTab(line);
  cookie.flaw = hasControl ? 'a control character' : flawOf(cookie, hasName ? equals + 1 : 0);
  return cookie;
}

// Chromium trims tabs as it trims blanks, and takes no line with one inside of a name or a value.
function holdsTab(line: string): boolean {
  return line.includes('\t') && /[^;= \t] *\t[ \t]*[^;= \t]/.test(line);
}

// By hand, as an expression would run through the attributes too, which are known.
function holdsControl(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

/** What the end of a line says, whatever cookie it stands behind. */
type Attributes = Omit<SetCookie, 'line' | 'name' | 'pairEnd' | 'flaw'> & { readonly holdsControl: boolean };

type AttributesDraft = { -readonly [Key in keyof Attributes]: Attributes[Key] } & {
  readonly attributes: CookieAttribute[];
};

interface KnownAttributes {
  readonly text: string;
  readonly attributes: Attributes;
}

// By the cookie's name, as a site sets it with the same attributes time and again.
const known = new Recent<KnownAttributes>(100);
const longestKept = 256;

function readAttributes(line: string, start: number, name: string): Attributes {
  const kept = known.get(name);
  if (kept !== undefined && line.length - start === kept.text.length && line.endsWith(kept.text)) {
    return kept.attributes;
  }
  const text = line.slice(start);
  if (text.length + name.length > longestKept) return parseAttributes(text);
  const own = ownText(text);
  const attributes = parseAttributes(own);
  Object.freeze(attributes.attributes);
  known.set(ownText(name), { text: own, attributes });
  return attributes;
}

function parseAttributes(text: string): Attributes {
  const draft: AttributesDraft = {
    attributes: [],
    maxAgeSeconds: undefined,
    expiresAt: undefined,
    domain: undefined,
    path: undefined,
    sameSite: undefined,
    isSecure: false,
    isHttpOnly: false,
    isPartitioned: false,
    hasUnreadLifetime: undefined,
    holdsControl: holdsControl(text, text.length),
  };
  // The next "=" is remembered: searched anew for each attribute, a line of semicolons would take quadratic time.
  let nextEquals = text.indexOf('=');
  for (let start = 1; start <= text.length; ) {
    const end = endOf(text, start);
    if (nextEquals >= 0 && nextEquals < start) nextEquals = text.indexOf('=', start);
    readAttribute(draft, text, { start, end }, nextEquals >= 0 && nextEquals < end ? nextEquals : undefined);
    start = end + 1;
  }
  return draft;
}

/**
 * The line removes the cookie: `Max-Age` at or below zero, or no `Max-Age` and `Expires` past (`now` in milliseconds).
 * In doubt it does not: who calls a cookie a removal must not find it stored.
 */
export function isRemoval(cookie: SetCookie, now: number): boolean {
  const { maxAgeSeconds } = cookie;
  if (endsWithSession(cookie)) return false;
  if (maxAgeSeconds !== undefined && !cookie.hasUnreadLifetime) return maxAgeSeconds <= 0;
  const { byStandard, byBrowsers } = readLifetimes(cookie, now);
  if (!isPast(byStandard) || !isPast(byBrowsers)) return false;
  return maxAgeSeconds !== undefined || isPlainDate(lastValue(cookie, 'expires'));
}

/** No lifetime stands in the line, by any reading. */
export function endsWithSession({ maxAgeSeconds, expiresAt, hasUnreadLifetime }: SetCookie): boolean {
  return maxAgeSeconds === undefined && expiresAt === undefined && !hasUnreadLifetime;
}

/** How many seconds a cookie is kept, by either reading; `undefined` for one that ends with the browser session. */
export interface Lifetimes {
  /** RFC 6265bis 5.6: a value that cannot be read leaves an earlier one in force. */
  readonly byStandard: number | undefined;
  /** Chromium: the last attribute wins even where it cannot be read; `+` is a sign like `-`; other dates are dates. */
  readonly byBrowsers: number | undefined;
}

/** Both readings of a line's lifetime (`now` in milliseconds): they differ in what no framework writes, but anybody may. */
export function readLifetimes(cookie: SetCookie, now: number): Lifetimes {
  const { maxAgeSeconds, expiresAt } = cookie;
  const byStandard = maxAgeSeconds ?? secondsUntil(expiresAt, now);
  if (!cookie.hasUnreadLifetime) return { byStandard, byBrowsers: byStandard };
  const maxAge = lastValue(cookie, 'max-age');
  const expires = readDateOfChromium(lastValue(cookie, 'expires'));
  return {
    byStandard,
    byBrowsers: /^[+-]?\d+$/.test(maxAge) ? Number(maxAge) : secondsUntil(expires, now),
  };
}

function lastValue({ attributes }: SetCookie, name: string): string {
  return attributes.findLast((attribute) => attribute.name === name)?.value ?? '';
}

function isPast(seconds: number | undefined): boolean {
  return seconds !== undefined && seconds <= 0;
}

function secondsUntil(time: number | undefined, now: number): number | undefined {
  return time === undefined ? undefined : (time - now) / 1000;
}

function readAttribute(
  cookie: AttributesDraft,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  equals: number | undefined,
): void {
  const name = trimmed(text, start, equals ?? end).toLowerCase();
  const value = equals === undefined ? '' : trimmed(text, equals + 1, end);
  // RFC 6265bis 5.6: an attribute value over 1024 octets is ignored.
  if (value.length > 1024 || (value.length > 256 && octetLength(value) > 1024)) return;
  cookie.attributes.push({ name, value, start, end });
  // Later attributes overwrite earlier ones: the last wins.
  switch (name) {
    case 'max-age':
      // RFC 6265bis 5.6.2: digits after an optional "-", else the attribute is ignored.
      if (/^-?\d+$/.test(value)) cookie.maxAgeSeconds = Number(value);
      else cookie.hasUnreadLifetime = true;
      break;
    case 'expires': {
      const date = readCookieDate(value);
      if (date !== undefined) cookie.expiresAt = date;
      const isClear = date !== undefined && (isPlainDate(value) || date === readDateOfChromium(value));
      if (!isClear) cookie.hasUnreadLifetime = true;
      break;
    }
    case 'domain':
      cookie.domain = (value.startsWith('.') ? value.slice(1) : value).toLowerCase();
      break;
    case 'path':
      cookie.path = value;
      break;
    case 'secure':
      cookie.isSecure = true;
      break;
    case 'httponly':
      cookie.isHttpOnly = true;
      break;
    case 'partitioned':
      cookie.isPartitioned = true;
      break;
    case 'samesite':
      readSameSite(cookie, value.toLowerCase());
  }
}

// RFC 6265bis 5.6.7: any other value counts as "Default", as if the attribute were absent.
function readSameSite(cookie: AttributesDraft, value: string): void {
  cookie.sameSite = value === 'none' || value === 'lax' || value === 'strict' ? value : undefined;
}

function flawOf(cookie: Omit<SetCookie, 'flaw'>, valueStart: number): string | undefined {
  const { name, line, pairEnd } = cookie;
  // Only the value of a cookie that is nameless or long says more than its name.
  const value = name === '' || line.length > 1024 ? trimmed(line, valueStart, pairEnd) : '';
  if (name === '' && value === '') return 'neither name nor value';
  if (name === '' && value.includes('=')) return 'a nameless cookie with "=" in its value';
  if (line.length > 1024 && octetLength(name) + octetLength(value) > 4096)
    return 'name and value over 4096 octets';
  if (cookie.isPartitioned && !cookie.isSecure) return 'Partitioned without Secure';
  if (cookie.sameSite === 'none' && !cookie.isSecure) return 'SameSite=None without Secure';
  // RFC 6265bis 5.7: also in a nameless cookie's value.
  const prefix = cookiePrefix(name === '' ? value : name);
  return prefix === undefined ? undefined : prefixFlaw(cookie, prefix);
}

/** The prefix that makes a browser ask more of a cookie, in lower case: browsers ignore case here (RFC 6265bis 4.1.3). */
export function cookiePrefix(name: string): string | undefined {
  if (!name.startsWith('__')) return undefined;
  return /^__(?:secure|host-http|host|http)-/i.exec(name)?.[0].toLowerCase();
}

function prefixFlaw(cookie: Omit<SetCookie, 'flaw'>, prefix: string): string | undefined {
  if (cookie.name === '') return `a nameless cookie that looks like ${prefix}`;
  if (!cookie.isSecure) return `${prefix} without Secure`;
  if (prefix.includes('http-') && !cookie.isHttpOnly) return `${prefix} without HttpOnly`;
  if (!prefix.startsWith('__host-')) return undefined;
  if (cookie.domain !== undefined && cookie.domain !== '') return `${prefix} with Domain`;
  return cookie.path === '/' ? undefined : `${prefix} without Path=/`;
}

function endOf(line: string, from: number): number {
  const at = line.indexOf(';', from);
  return at < 0 ? line.length : at;
}

/** The text between `start` and `end` without SP and HTAB around it: `String.trim` would take U+00A0 too. */
export function trimmed(text: string, start: number, end: number): string {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

// Header text from Node is one character an octet; text that was never bytes goes out as UTF-8.
function octetLength(text: string): number {
  let octets = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) octets += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return octets;
}
