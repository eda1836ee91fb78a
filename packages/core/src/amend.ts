import type { CookieLimits, SameSite } from './category.js';
import { readCookieDate, readDateOfChromium } from './cookie-date.js';
import type { Amendments } from './decision.js';
import { type CookieAttribute, endsWithSession, readLifetimes, type SetCookie } from './set-cookie.js';

const sameSiteStrength = { none: 0, lax: 1, strict: 2 } as const satisfies Record<SameSite, number>;
const sameSiteText = { none: 'None', lax: 'Lax', strict: 'Strict' } as const satisfies Record<
  SameSite,
  string
>;

/** What the limits change about a line, or `undefined` where it keeps them already. `now` in milliseconds. */
export function findAmendments(
  cookie: SetCookie,
  limits: CookieLimits,
  request: { readonly now: number; readonly isSecure: boolean },
): Amendments | undefined {
  let found: Amendments | undefined;
  if (!endsWithSession(cookie)) found = findLifetimeAmendment(cookie, limits, request.now);
  if (!cookie.isSecure && wantsSecure(limits, request.isSecure)) found = { ...found, addSecure: true };
  if (!cookie.isHttpOnly && limits.httpOnly === true) found = { ...found, addHttpOnly: true };
  if (limits.minimumSameSite !== undefined && isWeaker(cookie.sameSite, limits.minimumSameSite)) {
    found = { ...found, sameSite: limits.minimumSameSite };
  }
  return found;
}

function findLifetimeAmendment(
  cookie: SetCookie,
  { sessionOnly, maxAgeSeconds }: CookieLimits,
  now: number,
): Amendments | undefined {
  const { byStandard, byBrowsers } = readLifetimes(cookie, now);
  const longest = Math.max(byStandard ?? 0, byBrowsers ?? 0);
  // A line that only removes stays: without its date, the cookie would be stored.
  if (sessionOnly === true) return longest > 0 ? { sessionOnly } : undefined;
  return maxAgeSeconds !== undefined && longest > maxAgeSeconds ? { maxAgeSeconds } : undefined;
}

/**
 * The line with its amendments: only the attributes in question change, every other character stays.
 * An amendment that would loosen the line is not made. `now` in milliseconds.
 */
export function writeAmended(cookie: SetCookie, amendments: Amendments, now: number): string {
  const end = cookie.line.slice(cookie.pairEnd);
  let line = cookie.line.slice(0, cookie.pairEnd);
  let copied = 0;
  for (const attribute of cookie.attributes) {
    const text = amendAttribute(end, attribute, amendments, now);
    if (text === undefined) continue;
    // A removed attribute goes with the ";" before it.
    line += end.slice(copied, text === '' ? attribute.start - 1 : attribute.start) + text;
    copied = attribute.end;
  }
  line += end.slice(copied);
  if (amendments.addSecure && !cookie.isSecure) line += '; Secure';
  if (amendments.addHttpOnly && !cookie.isHttpOnly) line += '; HttpOnly';
  const { sameSite } = amendments;
  if (sameSite !== undefined && isWeaker(cookie.sameSite, sameSite) && !cookie.attributes.some(isSameSite)) {
    line += `; SameSite=${sameSiteText[sameSite]}`;
  }
  return line;
}

function amendAttribute(
  line: string,
  attribute: CookieAttribute,
  amendments: Amendments,
  now: number,
): string | undefined {
  const { sameSite, sessionOnly, maxAgeSeconds = Number.NaN } = amendments;
  // Max-Age takes digits only; of what is no number, nothing is written.
  const seconds = Math.max(0, Math.floor(maxAgeSeconds));
  switch (attribute.name) {
    case 'max-age':
      if (sessionOnly) return '';
      // A value that browsers ignore stays, and so does a sign that only some of them read: made readable, it could
      // lengthen what Expires says.
      if (!/^[+-]?\d+$/.test(attribute.value) || !(Number(attribute.value) > seconds)) return undefined;
      return replaceValue(line, attribute, (attribute.value.startsWith('+') ? '+' : '') + seconds);
    case 'expires': {
      if (sessionOnly) return '';
      const date = capDate(attribute.value, now + seconds * 1000);
      return date === undefined ? undefined : replaceValue(line, attribute, date);
    }
    case 'samesite':
      if (sameSite === undefined || !isWeaker(readStrength(attribute.value), sameSite)) return undefined;
      return replaceValue(line, attribute, sameSiteText[sameSite]);
    default:
      return undefined;
  }
}

// An earlier or unreadable date stays: changing it could only lengthen what somebody reads there. For the same reason
// what one of two readings takes for no date stays none for it: only Chromium reads a year of five digits, and only the
// standard a time with letters behind it.
function capDate(written: string, end: number): string | undefined {
  const isLater = (date: number | undefined) => date !== undefined && date > end;
  const isLaterByStandard = isLater(readCookieDate(written));
  const isLaterToChromium = isLater(readDateOfChromium(written));
  const text = new Date(end).toUTCString();
  if (isLaterByStandard && isLaterToChromium) return text;
  if (isLaterToChromium) return text.replace(/\d{4}/, '0$&');
  return isLaterByStandard ? text.replace(' GMT', 'Z GMT') : undefined;
}

function replaceValue(line: string, attribute: CookieAttribute, value: string): string {
  const text = line.slice(attribute.start, attribute.end);
  const equals = text.indexOf('=');
  if (equals < 0) return `${text.trimEnd()}=${value}`;
  const at = text.indexOf(attribute.value, equals + 1);
  return text.slice(0, at) + value + text.slice(at + attribute.value.length);
}

function wantsSecure(limits: CookieLimits, requestIsSecure: boolean): boolean {
  return limits.secure === 'always' || (limits.secure === 'as-request' && requestIsSecure);
}

// An absent SameSite is treated as Lax by most browsers only: it counts as weaker than a written one. Nothing is
// weaker than `None`: written where none was, it would open the cookie to other sites.
function isWeaker(present: SameSite | undefined, minimum: SameSite): boolean {
  if (minimum === 'none') return false;
  return present === undefined || sameSiteStrength[present] < sameSiteStrength[minimum];
}

function readStrength(value: string): SameSite | undefined {
  const written = value.toLowerCase();
  return written === 'none' || written === 'lax' || written === 'strict' ? written : undefined;
}

function isSameSite(attribute: CookieAttribute): boolean {
  return attribute.name === 'samesite';
}

/** The stricter of two sets of limits, attribute by attribute. */
export function strictestLimits(one: CookieLimits, other: CookieLimits): CookieLimits {
  const maxAges = [one.maxAgeSeconds, other.maxAgeSeconds].filter((seconds) => seconds !== undefined);
  const sameSites = [one.minimumSameSite, other.minimumSameSite].filter((value) => value !== undefined);
  return {
    ...(maxAges.length > 0 && { maxAgeSeconds: Math.min(...maxAges) }),
    ...((one.sessionOnly || other.sessionOnly) && { sessionOnly: true }),
    secure: strictestSecure(one.secure, other.secure),
    ...((one.httpOnly || other.httpOnly) && { httpOnly: true }),
    ...(sameSites.length > 0 && {
      minimumSameSite: sameSites.reduce((a, b) => (sameSiteStrength[a] >= sameSiteStrength[b] ? a : b)),
    }),
  };
}

type Secure = NonNullable<CookieLimits['secure']>;

function strictestSecure(one: CookieLimits['secure'], other: CookieLimits['secure']): Secure {
  if (one === 'always' || other === 'always') return 'always';
  return one === 'as-request' || other === 'as-request' ? 'as-request' : 'never';
}
