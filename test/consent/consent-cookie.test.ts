import { createHmac, hkdfSync } from 'node:crypto';
import { type ConsentCookieOptions, consentCookie, decodeRecord, encodeRecord } from '@cookiewarden/consent';
import {
  type Answer,
  type Consent,
  type ConsentReading,
  type ConsentSubject,
  definePolicy,
  openExchange,
  type RequestFacts,
} from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const now = Date.UTC(2026, 10, 24, 3, 50, 12);
const subject: ConsentSubject = {
  version: '3',
  categoryNames: ['technical', 'personalization', 'statistical', 'advertising', 'social'],
  exemptCategoryNames: ['technical'],
  serviceIds: ['youtube', 'matomo'],
};
const keys = [{ id: 'a', secret: 'a'.repeat(32) }];
const otherKey = { id: 'b', secret: 'b'.repeat(32) };
const page = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };

function facts(cookie?: string, headers: Record<string, string> = {}, isSecure = true): RequestFacts {
  const all = new Map(Object.entries(cookie === undefined ? headers : { cookie, ...headers }));
  return { method: 'GET', host: 'shop.test', path: '/', isSecure, header: (name) => all.get(name) };
}

function answers(text: string): Consent {
  const pairs = text
    .split(' ')
    .map((pair): [string, Answer] => [pair.slice(1), pair[0] === '+' ? 'granted' : 'denied']);
  return { categories: new Map(pairs), services: new Map(), answeredAt: now, policyVersion: '3' };
}

function pairOf(line: string | undefined): string {
  return line?.split(';')[0] ?? '';
}

/** The `name=value` that a source writes for these answers. */
function written(text: string, options: ConsentCookieOptions = {}, changes: Partial<Consent> = {}): string {
  return pairOf(consentCookie(options).write?.({ ...answers(text), ...changes }, facts())[0]);
}

function read(
  cookie: string,
  options: ConsentCookieOptions = {},
  headers?: Record<string, string>,
): ConsentReading {
  const reading = consentCookie(options).read(facts(cookie, headers), subject);
  if (reading instanceof Promise) throw new Error('reading a cookie must not wait');
  return reading;
}

function granted(reading: ConsentReading): string[] {
  return [...reading.categories].filter(([, answer]) => answer === 'granted').map(([name]) => name);
}

beforeEach(() => {
  jest.useFakeTimers({ now });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a domain', () => {
  it.each([
    ['shop.test', undefined],
    ['Shop.Test', undefined],
    ['other.test', expect.stringContaining('does not lie in `domain`')],
  ])('%s in which the host may not lie is told of, as no answer will come back', (domain, note) => {
    const reading = consentCookie({ domain }).read(facts(), subject);
    expect(reading).toMatchObject({ isAnswered: false });
    expect((reading as ConsentReading).note).toEqual(note);
  });

  it('is not told of where an answer came all the same', () => {
    const options = { domain: 'other.test' };
    expect(read(written('+statistical', options), options).note).toBeUndefined();
  });
});

describe('what consentCookie writes', () => {
  it('is one Set-Cookie line with the __Host- prefix on HTTPS', () => {
    const lines = consentCookie().write?.(answers('+statistical -advertising'), facts());
    expect(lines).toEqual([
      '__Host-consent=v1&at=2026-11-24T03:50:12Z&policy=3&yes=statistical&no=advertising; ' +
        'Max-Age=15552000; Path=/; Secure; SameSite=Lax',
    ]);
  });

  it('has a clearly different name and no Secure on plain HTTP', () => {
    const [line] = consentCookie().write?.(answers('+statistical'), facts(undefined, {}, false)) ?? [];
    expect(line).toMatch(/^consent-insecure=v1&/);
    expect(line).not.toContain('Secure;');
  });

  it('takes at most 200 characters for five categories, and at most 60 more when signed', () => {
    const all = '+technical +personalization +statistical -advertising -social';
    const changes = {
      language: 'zh-Hans-CN',
      noticeShown: true,
      policyVersion: '2026-11-24',
      source: 'vanilla-cookieconsent',
    };
    const pair = written(all, {}, changes);
    expect(pair.length - '__Host-consent='.length).toBeLessThanOrEqual(200);
    const signed = written(all, { keys }, changes);
    expect(signed.length - pair.length).toBeLessThanOrEqual(60);
  });

  it('follows the options for name, domain, SameSite, HttpOnly and lifetime', () => {
    const options = {
      domain: 'shop.test',
      sameSite: 'strict',
      httpOnly: true,
      lapseAfterSeconds: 3600,
    } as const;
    const [line] = consentCookie(options).write?.(answers('+social'), facts()) ?? [];
    expect(line).toMatch(/^__Secure-consent=/);
    expect(line).toMatch(/; Max-Age=3600; Domain=shop.test; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(consentCookie(options).lapseAfterSeconds).toBe(3600);
  });

  it('keeps the original end of an answer that was given earlier', () => {
    const [line] =
      consentCookie().write?.({ ...answers('+social'), answeredAt: now - 86_400_000 }, facts()) ?? [];
    expect(line).toContain('Max-Age=15465600;');
    const ended = { ...answers('+social'), answeredAt: now - 15_552_000_000 };
    expect(consentCookie().write?.(ended, facts())).toEqual([]);
  });

  it('is a newer refusal when consent is withdrawn, not a deletion', () => {
    const [line = ''] = consentCookie().write?.(answers('-statistical -advertising'), facts()) ?? [];
    expect(line).toContain('&no=advertising.statistical;');
    expect(line).not.toMatch(/Max-Age=0|Expires/);
  });

  it('drops no refusal when the answers do not fit into a cookie', () => {
    const services = Array.from({ length: 600 }, (_, at): [string, Answer] => [
      `service-${at}`,
      at % 9 ? 'granted' : 'denied',
    ]);
    const pair = written('+statistical', {}, { services: new Map(services) });
    expect(pair.length).toBeLessThanOrEqual(4096);
    expect(pair).toContain('service-9.');
    expect(pair).not.toContain('services-yes');
    const tooMany = services.map(([id]): [string, Answer] => [id, 'denied']);
    expect(written('+statistical', {}, { services: new Map(tooMany) })).toMatch(
      /&no=statistical&services-no=%2A$/,
    );
  });
});

describe('a refusal of more services than a cookie has room for', () => {
  const services = new Map(
    Array.from({ length: 400 }, (_, at): [string, Answer] => [`service-${at}`, 'denied']),
  );
  const cookie = written('-social', {}, { categories: new Map(), services });

  it('leaves nothing to silence', () => {
    expect(cookie.length).toBeLessThan(4096);
    expect(read(cookie)).toMatchObject({ isAnswered: true, isUnreadable: true, source: 'consent-cookie' });
    const policy = definePolicy({ regime: 'opt-out', version: '3' });
    expect(openExchange(policy, facts(cookie), read(cookie), now).allows('advertising')).toBe(false);
  });

  it('is still known beside a later answer', () => {
    const { source, isAnswered, note, isUnreadable, ...found } = read(cookie);
    const later = written('+social', {}, { ...found, categories: new Map([['social', 'granted']]) });
    expect(granted(read(later))).toEqual(['social']);
    expect(read(later).isUnreadable).toBe(true);
  });
});

describe('what consentCookie reads', () => {
  it('is what it wrote', () => {
    const services = new Map<string, Answer>([['youtube', 'granted']]);
    const pair = written('+statistical -advertising', {}, { services, language: 'de' });
    expect(read(`sid=1; ${pair}; theme=dark`)).toEqual({
      ...answers('+statistical -advertising'),
      services,
      language: 'de',
      isAnswered: true,
      source: 'consent-cookie',
    });
  });

  it.each([undefined, '', 'sid=1', 'x__Host-consent=v1', '__Host-consent-2=v1'])(
    'is nothing in %p',
    (cookie) => {
      const reading = consentCookie().read(facts(cookie), subject);
      expect(reading).toMatchObject({ isAnswered: false });
      expect(reading).not.toHaveProperty('note');
    },
  );

  it('is nothing, and says so, where the record is malformed', () => {
    expect(read('__Host-consent=yes')).toMatchObject({
      isAnswered: false,
      note: 'the consent cookie is malformed',
    });
  });

  it('leaves nothing to silence where it is malformed: the strictest regime holds', () => {
    const policy = definePolicy({ version: '3', regime: 'opt-out', consent: consentCookie() });
    const allows = (cookie: string) =>
      openExchange(policy, facts(cookie), read(cookie), now).allows('social');
    expect(allows('sid=1')).toBe(true);
    expect(allows('__Host-consent=damaged')).toBe(false);
  });

  it('is nothing where the answer is dated more than five minutes ahead', () => {
    const [soon, late] = [299_000, 301_000].map((ahead) => {
      const record = {
        ...answers('+social'),
        recordedAt: now + ahead,
        noticeShown: false,
        source: undefined,
      };
      return `__Host-consent=${encodeRecord({ policyVersion: '3', language: undefined, ...record })}`;
    });
    expect(read(soon ?? '')).toMatchObject({ isAnswered: true });
    expect(read(late ?? '')).toMatchObject({
      isAnswered: false,
      note: 'the consent cookie is dated in the future',
    });
  });

  it('never takes the plain-HTTP cookie on HTTPS, nor the other way round', () => {
    const insecure = consentCookie().write?.(answers('+social'), facts(undefined, {}, false))[0];
    expect(read(pairOf(insecure)).isAnswered).toBe(false);
    expect(consentCookie().read(facts(written('+social'), {}, false), subject)).toMatchObject({
      isAnswered: false,
    });
  });

  it('is the same reading for the same value, and another under another policy, name or clock', () => {
    const source = consentCookie();
    const pair = written('+statistical -social');
    const readOf = (request: RequestFacts, under = subject) => source.read(request, under) as ConsentReading;
    const first = readOf(facts(pair));
    expect(readOf(facts(`a=1; ${pair}`))).toBe(first);
    expect(granted(readOf(facts(pair), { ...subject, categoryNames: ['social'] }))).toEqual([]);
    expect(readOf(facts(pair.replace('__Host-consent', 'consent-insecure'), {}, false))).toEqual(first);
    jest.setSystemTime(now - 600_000);
    expect(readOf(facts(pair))).toMatchObject({ isAnswered: false, isUnreadable: true });
    jest.setSystemTime(now);
    expect(readOf(facts(pair))).toEqual(first);
  });

  it('leaves out names that the policy does not know', () => {
    const services = new Map<string, Answer>([
      ['nobody', 'granted'],
      ['matomo', 'denied'],
    ]);
    const reading = read(written('+gaming +social +__proto__', {}, { services }));
    expect(reading.categories).toEqual(new Map([['social', 'granted']]));
    expect(reading.services).toEqual(new Map([['matomo', 'denied']]));
  });

  it('has the empty version where the record names no policy, so that the answer lapses', () => {
    expect(read('__Host-consent=v1&at=2026-11-24T03:50:12Z&yes=social')).toMatchObject({ policyVersion: '' });
  });

  it('trims blanks but no U+00A0 around the name', () => {
    const pair = written('+social');
    expect(read(`a=1;\t ${pair.replace('=', ' =')} `).isAnswered).toBe(true);
    expect(read(`a=1; \u00a0${pair}`).isAnswered).toBe(false);
  });
});

describe('a notice without an answer', () => {
  const pair = written('-x', {}, { categories: new Map(), noticeShown: true });

  it('is kept in the same cookie and is no answer', () => {
    expect(pair).toBe('__Host-consent=v1&at=2026-11-24T03:50:12Z&policy=3&notice=1');
    const reading = read(pair, {}, page);
    expect(reading).toMatchObject({ isAnswered: false, noticeShown: true });
    expect(reading).not.toHaveProperty('answeredAt');
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['a page', page, true],
    ['a page of an old browser', { accept: 'text/html,*/*' }, true],
    ['an image of the first page', { 'sec-fetch-dest': 'image' }, false],
    ['a fetch by a script', { 'sec-fetch-dest': 'empty', accept: 'text/html' }, false],
    ['a frame', { 'sec-fetch-dest': 'iframe' }, false],
    ['a prefetch', { ...page, 'sec-purpose': 'prefetch;prerender' }, false],
    ['an old prefetch', { accept: 'text/html', purpose: 'prefetch' }, false],
    ['an image of an old browser', { accept: 'image/*' }, false],
  ])('counts as shown on an earlier page for %s', (_, headers, expected) => {
    expect(read(pair, {}, headers).noticeShown).toBe(expected);
  });

  it('no longer counts under another policy version, or after the lifetime', () => {
    expect(read(pair.replace('policy=3', 'policy=2'), {}, page).noticeShown).toBe(false);
    jest.setSystemTime(now + 15_552_001_000);
    expect(read(pair, {}, page).noticeShown).toBe(false);
  });
});

describe('several consent cookies', () => {
  const grant = written('+statistical +social');
  const deny = written('-statistical +social');

  it.each([[`${grant}; ${deny}`], [`${deny}; ${grant}`], [`${deny}; ${grant}; ${grant}`]])(
    'deny wins in whatever order: tossing %#',
    (cookie) => {
      const reading = read(cookie);
      expect(granted(reading)).toEqual(['social']);
      expect(reading.categories.get('statistical')).toBe('denied');
      expect(reading.note).toMatch(/^[23] consent cookies, 0 of them invalid/);
    },
  );

  it('grants only what all of them grant', () => {
    expect(granted(read(`${grant}; ${written('+social')}`))).toEqual(['social']);
  });

  it('counts the oldest time, and no policy version that they do not share', () => {
    const older = written('+social', {}, { answeredAt: now - 60_000, policyVersion: '2' });
    expect(read(`${grant}; ${older}`)).toMatchObject({ answeredAt: now - 60_000, policyVersion: '' });
  });

  it('drops malformed ones, so that a toss cannot take the answer away', () => {
    const reading = read(`__Host-consent=tossed; ${grant}`);
    expect(granted(reading)).toEqual(['social', 'statistical']);
    expect(reading.note).toMatch(/^2 consent cookies, 1 of them invalid/);
  });

  it('drops unverified ones where answers are signed', () => {
    const signed = written('+social', { keys });
    expect(granted(read(`${deny}; ${signed}; ${grant}`, { keys }))).toEqual(['social']);
  });

  it('let no toss turn a refusal into silence where silence is a yes', () => {
    const policy = definePolicy({ version: '3', regime: 'opt-out', consent: consentCookie() });
    const tossed = [
      written('-statistical', {}, { policyVersion: '0' }),
      written('-statistical', {}, { answeredAt: now - 15_551_000_000 }),
      '__Host-consent=v1&at=2020-01-01T00:00:00Z&policy=3&notice=1',
      '__Host-consent=tossed',
    ];
    for (const toss of tossed) {
      const request = facts(`${toss}; ${deny}`);
      const exchange = openExchange(policy, request, read(`${toss}; ${deny}`), now);
      expect(exchange.allows('statistical')).toBe(false);
      expect(exchange.allows('advertising')).toBe(false);
    }
    expect(openExchange(policy, facts(deny), read(deny), now).allows('advertising')).toBe(true);
  });

  it('are not written over by a notice, but by an answer', () => {
    const request = facts(`${written('-social', {}, { policyVersion: '0' })}; ${deny}`);
    const notice = { categories: new Map(), services: new Map(), noticeShown: true };
    expect(consentCookie().write?.(notice, request)).toEqual([]);
    expect(consentCookie().write?.(notice, facts(deny))).toHaveLength(1);
    expect(consentCookie().write?.(answers('-social'), request)).toHaveLength(1);
  });

  it('are no consent when there are more than ten, or none is valid', () => {
    expect(read(Array.from({ length: 11 }, () => grant).join('; '))).toMatchObject({
      isAnswered: false,
      note: '11 consent cookies: none was read',
    });
    expect(read('__Host-consent=a; __Host-consent=b').isAnswered).toBe(false);
  });
});

describe('a signed answer', () => {
  it('verifies with an independent HMAC-SHA256 over name, record and key id', () => {
    const pair = written('+social', { keys });
    const [, signed = '', mac] = /^(.*)&mac=(.*)$/.exec(pair) ?? [];
    const key = Buffer.from(
      hkdfSync('sha256', keys[0]?.secret ?? '', '', 'cookiewarden consent cookie v1', 32),
    );
    expect(signed).toMatch(/^__Host-consent=v1&at=.*&key=a$/);
    expect(mac).toBe(createHmac('sha256', key).update(signed).digest('base64url'));
  });

  it('does not verify when anybody changed it, or wrote it unsigned', () => {
    const pair = written('-social', { keys });
    expect(read(pair, { keys }).isAnswered).toBe(true);
    expect(read(pair.replace('no=', 'yes='), { keys })).toMatchObject({
      isAnswered: false,
      note: 'the consent cookie is not signed by a known key',
    });
    expect(read(written('+social'), { keys }).isAnswered).toBe(false);
  });

  it('is not read from a replay of a value that was signed for another cookie', () => {
    const foreign = written('+social', { keys, name: '__Host-basket' });
    expect(read(foreign.replace('__Host-basket', '__Host-consent'), { keys }).isAnswered).toBe(false);
  });

  it('is not read from a replay of the plain-HTTP cookie on HTTPS', () => {
    const insecure = pairOf(
      consentCookie({ keys }).write?.(answers('+social'), facts(undefined, {}, false))[0],
    );
    expect(read(insecure.replace('consent-insecure', '__Host-consent'), { keys }).isAnswered).toBe(false);
  });

  it('replayed from before a withdrawal loses beside the withdrawal, and alone is the documented limit', () => {
    const old = written('+social', { keys });
    const withdrawn = written('-social', { keys });
    expect(granted(read(`${old}; ${withdrawn}`, { keys }))).toEqual([]);
    expect(granted(read(old, { keys }))).toEqual(['social']);
  });

  it('is still read after key rotation, until the old key is gone', () => {
    const old = written('+social', { keys });
    const rotated = [otherKey, ...keys];
    expect(read(old, { keys: rotated }).isAnswered).toBe(true);
    expect(written('+social', { keys: rotated })).toContain('&key=b&');
    expect(read(old, { keys: [otherKey] }).isAnswered).toBe(false);
  });
});

describe('reissuing', () => {
  const reissue = (options: ConsentCookieOptions, cookie: string, headers: Record<string, string> = page) => {
    const source = consentCookie(options);
    const request = facts(cookie, headers);
    return source.reissue?.(read(cookie, options), request);
  };

  it('signs an answer of an old key anew, with its original time and remaining lifetime', () => {
    const old = written('+social', { keys });
    jest.setSystemTime(now + 1000_000);
    const [line = '', ...more] = reissue({ keys: [otherKey, ...keys] }, old) ?? [];
    expect(line).toMatch(/^__Host-consent=v1&at=2026-11-24T03:50:12Z&policy=3&yes=social&key=b&mac=/);
    expect(line).toContain('; Max-Age=15551000;');
    expect(more).toEqual([]);
    expect(reissue({ keys: [otherKey, ...keys] }, pairOf(line))).toEqual([]);
  });

  it('says again what a script wrote, byte for byte, on pages only', () => {
    const pair = written('+social');
    jest.setSystemTime(now + 7 * 86_400_000);
    expect(reissue({ writtenByScript: true }, pair)).toEqual([
      `${pair}; Max-Age=14947200; Path=/; Secure; SameSite=Lax`,
    ]);
    expect(reissue({ writtenByScript: true }, pair, { 'sec-fetch-dest': 'image' })).toEqual([]);
    expect(reissue({}, pair)).toBeUndefined();
  });

  it('is not looked for where it never could', () => {
    expect(consentCookie()).not.toHaveProperty('reissue');
    expect(consentCookie({ keys })).not.toHaveProperty('reissue');
    expect(consentCookie({ keys: [...keys, otherKey] })).toHaveProperty('reissue');
    expect(consentCookie({ writtenByScript: true })).toHaveProperty('reissue');
  });

  it('leaves several copies, invalid ones and ended ones alone', () => {
    const pair = written('+social');
    expect(reissue({ writtenByScript: true }, `${pair}; ${pair}`)).toEqual([]);
    expect(reissue({ writtenByScript: true }, '__Host-consent=x')).toEqual([]);
    expect(reissue({ writtenByScript: true }, 'sid=1')).toEqual([]);
    jest.setSystemTime(now + 15_552_000_000);
    expect(reissue({ writtenByScript: true }, pair)).toEqual([]);
  });
});

describe('the cookie as others see it', () => {
  it('names both cookies, so that they are never withheld', () => {
    expect(consentCookie().cookies).toEqual(['__Host-consent', 'consent-insecure']);
    expect(consentCookie({ name: '__Secure-answer' }).cookies).toEqual([
      '__Secure-answer',
      'answer-insecure',
    ]);
  });

  it('is readable by scripts as a query string', () => {
    const value = written('+statistical +social -advertising').slice('__Host-consent='.length);
    expect(new URLSearchParams(value).get('yes')).toBe('social.statistical');
    expect(decodeRecord(decodeURIComponent(value))?.recordedAt).toBe(now);
  });
});
