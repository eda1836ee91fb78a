import {
  type Answer,
  type ConsentReading,
  type ConsentSource,
  type ConsentSubject,
  coversHost,
  ownText,
  Recent,
  type RequestFacts,
  readNothing,
  readUnreadable,
  type SameSite,
} from '@cookiewarden/core';
import { stringifySetCookie } from 'cookie';
import { type ConsentCookieOptions, checkConsentCookieOptions } from './consent-cookie-options.js';
import { readCookieValues } from './cookie-values.js';
import { decodeRecord } from './decode.js';
import { encodeWithin, unnamedServices } from './encode.js';
import { isNavigation } from './navigation.js';
import { type ConsentRecord, holdsAnswer, intersectRecords, recordConsent } from './record.js';
import { type ConsentKey, createSignature, type Signature } from './signature.js';

/**
 * Keeps the visitor's answer in a cookie of the site: `__Host-consent` on HTTPS, `consent-insecure` on plain
 * HTTP.
 * A value that is malformed, unverified or from the future is no consent; of several values deny wins.
 */
export function consentCookie(options: ConsentCookieOptions = {}): ConsentSource {
  checkConsentCookieOptions(options);
  const { lapseAfterSeconds } = options;
  const cookie = settleCookie(options);
  return {
    name: 'consent-cookie',
    cookies: [cookie.secureName, cookie.insecureName],
    ...(lapseAfterSeconds !== undefined && { lapseAfterSeconds }),
    read: (facts, subject) => readConsentCookie(cookie, facts, subject),
    write: (consent, facts) => keepConsent(cookie, recordConsent(consent, Date.now()), facts),
    // For all others a request would be looked at in vain.
    ...((cookie.writtenByScript || (options.keys ?? []).length > 1) && {
      reissue: (_, facts) => reissueConsentCookie(cookie, facts),
    }),
  };
}

interface ConsentCookie {
  readonly secureName: string;
  readonly insecureName: string;
  readonly domain: string | undefined;
  readonly sameSite: SameSite;
  readonly httpOnly: boolean;
  readonly maxAgeSeconds: number;
  readonly signature: Signature | undefined;
  readonly writtenByScript: boolean;
  /** What single values were read as, by the name that they came under: a visitor sends the same one time and again. */
  readonly known: ReadonlyMap<string, Recent<KnownReading>>;
}

interface KnownReading {
  readonly reading: ConsentReading;
  readonly recordedAt: number;
  readonly subject: ConsentSubject;
}

/** So many answers are kept, at about a kilobyte each. */
const mostKept = 500;

function settleCookie(options: ConsentCookieOptions): ConsentCookie {
  const { domain, sameSite = 'lax', httpOnly = false, lapseAfterSeconds = 15_552_000, keys = [] } = options;
  const { name = domain === undefined ? '__Host-consent' : '__Secure-consent', writtenByScript = false } =
    options;
  // Another name: what anybody on the line can write must not become the answer on HTTPS.
  const insecureName = `${name.replace(/^__(Host|Secure)-/, '')}-insecure`;
  return {
    secureName: name,
    insecureName,
    domain: domain?.toLowerCase(),
    sameSite,
    httpOnly,
    maxAgeSeconds: lapseAfterSeconds,
    signature: hasKey(keys) ? createSignature(keys) : undefined,
    writtenByScript,
    known: new Map([name, insecureName].map((each) => [each, new Recent(mostKept)])),
  };
}

function hasKey(keys: readonly ConsentKey[]): keys is readonly [ConsentKey, ...ConsentKey[]] {
  return keys.length > 0;
}

const nothing = readNothing('consent-cookie');

// RFC 6265bis 5.7: where the host does not lie in it, the line is ignored; a proxy may have changed the host.
const nothingKept = readNothing(
  'consent-cookie',
  'the host of the request does not lie in `domain`: browsers keep no answer for it',
);

function readConsentCookie(
  cookie: ConsentCookie,
  facts: RequestFacts,
  subject: ConsentSubject,
): ConsentReading {
  const name = nameOn(cookie, facts);
  const values = readCookieValues(facts.header('cookie'), name);
  const [first] = values;
  if (first === undefined) return isOutside(facts.host, cookie.domain) ? nothingKept : nothing;
  if (values.length > 1) return readCopies(cookie, values, facts, subject);
  const readings = cookie.known.get(name);
  const known = readings?.get(first);
  if (known?.subject === subject && !isAhead(known.recordedAt)) return known.reading;
  const value = ownText(first);
  const opened = openValue(cookie, value, facts);
  if ('flaw' in opened) return readUnreadable('consent-cookie', `the consent cookie ${opened.flaw}`);
  const { record } = opened;
  const reading = toReading(cookie, record, facts, subject);
  // That a notice was shown counts on some requests only.
  if (!record.noticeShown) readings?.set(value, { reading, recordedAt: record.recordedAt, subject });
  return reading;
}

function isOutside(host: string, domain: string | undefined): boolean {
  return domain !== undefined && !coversHost(domain, host);
}

// A subdomain can toss a second cookie of the name, and the header does not say whose is whose. What does not
// verify is dropped; among the rest only what all of them grant is granted.
function readCopies(
  cookie: ConsentCookie,
  values: readonly string[],
  facts: RequestFacts,
  subject: ConsentSubject,
): ConsentReading {
  // In doubt no consent: nobody has this many by accident, and each costs a signature to verify.
  if (values.length > 10)
    return readUnreadable('consent-cookie', `${values.length} consent cookies: none was read`);
  const records = values.flatMap((value) => {
    const opened = openValue(cookie, value, facts);
    return 'flaw' in opened ? [] : [opened.record];
  });
  const dropped = values.length - records.length;
  const note = `${values.length} consent cookies, ${dropped} of them invalid: only what the others all grant is granted`;
  const record = intersectRecords(records);
  if (record === undefined) return readUnreadable('consent-cookie', note);
  // One of them may have been tossed to make the others lapse: the strictest regime holds in any case.
  return { ...toReading(cookie, record, facts, subject), note, isUnreadable: true };
}

type Opened = { readonly record: ConsentRecord; readonly isOldKey: boolean } | { readonly flaw: string };

// Clocks of servers differ; a date further ahead is somebody's invention.
const skewMilliseconds = 300_000;

function isAhead(recordedAt: number): boolean {
  return recordedAt > Date.now() + skewMilliseconds;
}

function openValue({ signature, ...cookie }: ConsentCookie, value: string, facts: RequestFacts): Opened {
  // The signature comes first: what does not verify is not even parsed.
  const verified =
    signature === undefined
      ? { text: value, isOldKey: false }
      : signature.verify(nameOn(cookie, facts), value);
  if (verified === undefined) return { flaw: 'is not signed by a known key' };
  const record = decodeRecord(verified.text);
  if (record === undefined) return { flaw: 'is malformed' };
  if (isAhead(record.recordedAt)) return { flaw: 'is dated in the future' };
  return { record, isOldKey: verified.isOldKey };
}

function toReading(
  cookie: ConsentCookie,
  record: ConsentRecord,
  facts: RequestFacts,
  subject: ConsentSubject,
): ConsentReading {
  const { recordedAt, policyVersion = '', language } = record;
  const isAnswered = holdsAnswer(record);
  const hasUnnamed = record.services.has(unnamedServices);
  return {
    source: 'consent-cookie',
    isAnswered,
    categories: keepKnown(record.categories, subject.categoryNames),
    services: keepKnown(
      record.services,
      hasUnnamed ? [...subject.serviceIds, unnamedServices] : subject.serviceIds,
    ),
    // In doubt we withhold: silence about a category may be the refusal of a service in it.
    ...(hasUnnamed && {
      isUnreadable: true,
      note: 'more services were refused than the cookie has room for',
    }),
    // An answer that does not say which policy it answered has none: the empty version lapses it.
    ...(isAnswered && { answeredAt: recordedAt, policyVersion }),
    ...(language !== undefined && { language }),
    ...(record.noticeShown && { noticeShown: countsAsEarlierPage(cookie, record, facts, subject) }),
  };
}

// The parts of the first page ask for themselves too: only opening another page is browsing on.
function countsAsEarlierPage(
  { maxAgeSeconds }: ConsentCookie,
  { recordedAt, policyVersion }: ConsentRecord,
  facts: RequestFacts,
  subject: ConsentSubject,
): boolean {
  const isCurrent = policyVersion === subject.version && Date.now() - recordedAt <= maxAgeSeconds * 1000;
  return isCurrent && isNavigation(facts);
}

// Names that the policy no longer has, or that somebody made up, do not travel on.
function keepKnown(
  answers: ReadonlyMap<string, Answer>,
  known: readonly string[],
): ReadonlyMap<string, Answer> {
  for (const name of answers.keys()) {
    if (!known.includes(name)) return new Map([...answers].filter(([kept]) => known.includes(kept)));
  }
  return answers;
}

// A tossed copy can make an answer lapse; the notice that is then shown must not write over a refusal.
function keepConsent(cookie: ConsentCookie, record: ConsentRecord, facts: RequestFacts): readonly string[] {
  const isTossed = readCookieValues(facts.header('cookie'), nameOn(cookie, facts)).length > 1;
  if (isTossed && !holdsAnswer(record)) return [];
  return writeConsentCookie(cookie, record, facts);
}

function writeConsentCookie(
  cookie: ConsentCookie,
  record: ConsentRecord,
  facts: RequestFacts,
): readonly string[] {
  const age = Math.floor((Date.now() - record.recordedAt) / 1000);
  const maxAgeSeconds = cookie.maxAgeSeconds - Math.max(age, 0);
  if (maxAgeSeconds <= 0) return [];
  const name = nameOn(cookie, facts);
  // 4096 octets are what browsers keep of name and value together; a signature takes up to 70.
  const text = encodeWithin(record, 4000 - name.length);
  const value = cookie.signature === undefined ? text : cookie.signature.sign(name, text);
  const line = stringifySetCookie(
    {
      name,
      value,
      maxAge: maxAgeSeconds,
      path: '/',
      secure: facts.isSecure,
      httpOnly: cookie.httpOnly,
      sameSite: cookie.sameSite,
      ...(cookie.domain !== undefined && { domain: cookie.domain }),
    },
    // The record keeps to characters that need no encoding, so that a cookie viewer shows it as it is.
    { encode: (text) => text },
  );
  return [line];
}

// The time in the record stays, so the lifetime is what was left of it. Several copies are left alone:
// another of them may be the newer one.
function reissueConsentCookie(cookie: ConsentCookie, facts: RequestFacts): readonly string[] {
  if (!isNavigation(facts)) return [];
  const [value, ...others] = readCookieValues(facts.header('cookie'), nameOn(cookie, facts));
  if (value === undefined || others.length > 0) return [];
  const opened = openValue(cookie, value, facts);
  if ('flaw' in opened || !(opened.isOldKey || cookie.writtenByScript)) return [];
  return writeConsentCookie(cookie, opened.record, facts);
}

function nameOn(
  { secureName, insecureName }: Pick<ConsentCookie, 'secureName' | 'insecureName'>,
  facts: RequestFacts,
): string {
  return facts.isSecure ? secureName : insecureName;
}
