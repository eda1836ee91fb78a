import {
  type Answer,
  definePolicy,
  openExchange,
  type Policy,
  type PolicyOptions,
  type Report,
  readNothing,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getDomain } from 'tldts';
import { CookieJar } from 'tough-cookie';

const now = 1_800_000_000_000;

const rules = [
  { cookie: 'session', category: 'technical' },
  { cookie: '_ga*', category: 'statistical' },
  { cookie: '*-ad', category: 'advertising' },
] as const;

interface Visit {
  readonly cookies: string;
  readonly url?: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly app?: (exchange: ReturnType<typeof openExchange>) => readonly string[];
}

const refused = { statistical: 'denied', advertising: 'denied' } as const;

function visit(
  policy: Policy,
  { cookies, url = 'http://localhost/', answers = refused, headers, app = () => [] }: Visit,
) {
  const { hostname, pathname, protocol } = new URL(url);
  let cookieHeader: string | undefined = cookies;
  const all: Readonly<Record<string, string>> = { ...headers };
  const facts = {
    method: 'GET',
    host: hostname,
    path: pathname,
    isSecure: protocol === 'https:',
    header: (name: string) => (name === 'cookie' ? cookieHeader : all[name]),
  };
  const reading = {
    ...readNothing('test'),
    categories: new Map(Object.entries(answers)),
    isAnswered: Object.keys(answers).length > 0,
    answeredAt: now - 1000,
  };
  const exchange = openExchange(policy, facts, reading, now);
  // As adapters do: what the application reads is what `facts` reads from then on.
  cookieHeader = exchange.keepCookies(cookies);
  const lines = exchange.keepSetCookies(app(exchange));
  return { lines, exchange, report: exchange.close() };
}

function define(options: PolicyOptions = {}): Policy {
  return definePolicy({ rules, registrableDomain: getDomain, ...options });
}

function expiredIn(report: Report): readonly string[] {
  return report.decisions
    .filter(({ outcome }) => outcome === 'expired')
    .map(({ subject, isBack }) => subject + (isBack ? ' is back' : ''));
}

const progressLine = /^cookiewarden-expired=/;

function removals({ lines }: ReturnType<typeof visit>): readonly string[] {
  return lines.filter((line) => !progressLine.test(line));
}

describe('a cookie that the visitor refused and the browser still sends', () => {
  it('is expired, on the host and the domains above it', () => {
    const visited = visit(define(), { cookies: 'session=1; _ga=2', url: 'http://www.shop.example/' });
    expect(removals(visited)).toEqual([
      '_ga=; Max-Age=0; Path=/',
      '_ga=; Max-Age=0; Path=/; Domain=shop.example',
      '_ga=; Max-Age=0; Path=/; Domain=www.shop.example',
    ]);
    expect(visited.report.counts).toMatchObject({ expired: 1, withheld: 1 });
    expect(visited.report.decisions).toContainEqual({
      kind: 'access',
      subject: '_ga',
      category: 'statistical',
      rule: 'rules[1]',
      verdict: 'deny',
      reason: 'denied',
      outcome: 'expired',
    });
  });

  it('makes the response one for this visitor only', () => {
    expect(visit(define(), { cookies: '_ga=2' }).exchange.hasAddedCookie).toBe(true);
    expect(visit(define(), { cookies: 'session=1' }).exchange.hasAddedCookie).toBe(false);
  });

  it('is expired at once where the answer is taken back in the same exchange', () => {
    const visited = visit(define(), {
      cookies: '_ga=2',
      answers: { statistical: 'granted' },
      app: (exchange) => {
        exchange.answer(new Map([['statistical', 'denied']]));
        return [];
      },
    });
    expect(removals(visited)).toContain('_ga=; Max-Age=0; Path=/');
  });

  it('stays where it is agreed to in the same exchange', () => {
    const visited = visit(define(), {
      cookies: '_ga=2',
      app: (exchange) => {
        exchange.answer(new Map([['statistical', 'granted']]));
        return [];
      },
    });
    expect(visited.lines).toEqual([]);
  });

  it.each([
    ['an answer', {}, ['_ga']],
    ['silence, by option', { expireDenied: { reasons: ['unanswered'] } }, ['_ga']],
  ] as const)('is expired after %s', (what, options, expected) => {
    const answers = what === 'an answer' ? refused : {};
    expect(expiredIn(visit(define(options), { cookies: '_ga=1', answers }).report)).toEqual(expected);
  });

  it('is expired after a signal that objects', () => {
    const visited = visit(define(), { cookies: '_ga=1; x-ad=1', answers: {}, headers: { 'sec-gpc': '1' } });
    expect(expiredIn(visited.report)).toEqual(['x-ad']);
  });

  it.each<[string, PolicyOptions, Visit]>([
    ['nobody has answered', {}, { cookies: '_ga=1', answers: {} }],
    ['no rule names the cookie: it may be a neighbour’s', {}, { cookies: 'unknown=1' }],
    ['the visitor agreed', {}, { cookies: '_ga=1', answers: { statistical: 'granted' } }],
    ['the option is off', { expireDenied: false }, { cookies: '_ga=1' }],
    ['the policy only reports', { mode: 'report-only' }, { cookies: '_ga=1' }],
    ['the operator’s hook refused it', { judge: () => ({ verdict: 'deny' }) }, { cookies: 'session=1' }],
  ])('stays where %s', (_, options, visited) => {
    const { lines, report } = visit(define(options), visited);
    expect(lines).toEqual([]);
    expect(report.counts.expired).toBe(0);
  });

  it('is expired too where the application may read all cookies', () => {
    const visited = visit(define({ requestCookies: 'leave' }), { cookies: '_ga=1' });
    expect(expiredIn(visited.report)).toEqual(['_ga']);
  });

  it('is not taken from under a line of this very response that may go out', () => {
    const policy = define({
      rules: [{ cookie: '_ga', domain: 'other.shop.example', category: 'technical' }, ...rules],
    });
    const line = '_ga=1; Domain=other.shop.example';
    const visited = visit(policy, { cookies: '_ga=1', url: 'http://www.shop.example/', app: () => [line] });
    expect(visited.lines).toEqual([line]);
  });

  it('is expired once for a head that Node refuses and is given again', () => {
    const { exchange, lines } = visit(define(), { cookies: '_ga=1' });
    expect(exchange.keepSetCookies([])).toEqual(lines);
    expect(exchange.close().counts.expired).toBe(1);
  });

  it.each([
    [
      '__Host-_ga',
      ['__Host-_ga=; Max-Age=0; Path=/; Secure', '__Host-_ga=; Max-Age=0; Path=/; Secure; Partitioned'],
    ],
    [
      '__Secure-_ga',
      [
        '__Secure-_ga=; Max-Age=0; Path=/; Secure',
        '__Secure-_ga=; Max-Age=0; Path=/; Domain=shop.example; Secure',
      ],
    ],
    [
      '__Host-Http-_ga',
      [
        '__Host-Http-_ga=; Max-Age=0; Path=/; Secure; HttpOnly',
        '__Host-Http-_ga=; Max-Age=0; Path=/; Secure; HttpOnly; Partitioned',
      ],
    ],
    ['', ['=0; Max-Age=0; Path=/', '=0; Max-Age=0; Path=/; Domain=shop.example']],
  ])('named %j gets lines that a browser takes for it', (name, expected) => {
    const policy = define({ rules: [{ cookie: name, category: 'statistical' }] });
    const visited = visit(policy, { cookies: `${name}=1`, url: 'https://shop.example/' });
    expect(removals(visited).slice(0, 2)).toEqual(expected);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' },
    // What the frame itself asks for.
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe', 'sec-fetch-storage-access': 'none' },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty', 'sec-fetch-storage-access': 'active' },
  ])('is reached inside another site’s page, where browsers take no other line: %j', (headers) => {
    const visited = visit(define(), { cookies: '_ga=1', url: 'https://shop.example/', headers });
    expect(removals(visited)[0]).toBe('_ga=; Max-Age=0; Path=/; SameSite=None; Secure; Partitioned');
    for (const line of removals(visited)) expect(line).toContain('; SameSite=None; Secure');
    expect(visited.lines.at(-1)).toMatch(
      /^cookiewarden-expired=.*; SameSite=None; HttpOnly; Secure; Partitioned$/,
    );
  });

  it('is reached in the same order on a page of its own, wherever the visitor comes from', () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    const url = 'https://shop.example/';
    const arrived = visit(define(), { cookies: '_ga=1', url, headers });
    expect(arrived.lines).toEqual(visit(define(), { cookies: '_ga=1', url }).lines);
  });
});

describe('the bytes of one response', () => {
  const cookies = Array.from({ length: 12 }, (_, at) => `_ga_${at}=1`).join('; ');
  const url = 'https://www.shop.example/a/b';

  it('are kept to, and the next response goes on where one stopped', () => {
    const policy = define({ expireDenied: { limitBytes: 600 } });
    const seen = new Set<string>();
    let header = cookies;
    for (let responses = 0; responses < 200; responses++) {
      const visited = visit(policy, { cookies: header, url });
      const bytes = visited.lines.reduce((sum, line) => sum + line.length + 'Set-Cookie: \r\n'.length, 0);
      expect(bytes).toBeLessThanOrEqual(600);
      // All places of all names come before any place comes twice.
      for (const line of removals(visited)) {
        if (seen.has(line)) {
          expect(seen.size).toBe(12 * 3 * 2 * 4);
          expect(expiredIn(visited.report).some((name) => name.endsWith(' is back'))).toBe(true);
          return;
        }
        seen.add(line);
      }
      const progress = visited.lines.find((line) => progressLine.test(line)) ?? '';
      header = `${cookies}; ${progress.slice(0, progress.indexOf(';'))}`;
    }
    throw new Error('never went round');
  });

  it('go to the likeliest place of every cookie before the second place of any', () => {
    const visited = visit(define({ expireDenied: { limitBytes: 1200 } }), { cookies, url });
    expect(removals(visited).slice(0, 12)).toEqual(
      Array.from({ length: 12 }, (_, at) => `_ga_${at}=; Max-Age=0; Path=/`),
    );
  });
});

describe('a cookie that comes back', () => {
  it('is reported, and expired again', () => {
    const first = visit(define(), { cookies: '_ga=1' });
    const progress = first.lines.find((line) => progressLine.test(line)) ?? '';
    const second = visit(define(), { cookies: `_ga=1; ${progress.split(';')[0]}` });
    expect(expiredIn(first.report)).toEqual(['_ga']);
    expect(expiredIn(second.report)).toEqual(['_ga is back']);
    expect(removals(second)).toEqual(removals(first));
  });
});

describe('a browser’s jar', () => {
  const hosts = ['www.shop.example', 'shop.example', 'a.b.shop.example'];
  const placed = fc.record({
    name: fc.constantFrom('session', '_ga', '_ga_X', '__Secure-_ga', 'x-ad', 'unknown'),
    domain: fc.constantFrom('', 'shop.example', 'www.shop.example', 'b.shop.example'),
    path: fc.constantFrom('', '/', '/shop', '/shop/', '/shop/hubs', '/shop/hubs/3'),
    isHttpOnly: fc.boolean(),
  });

  it('holds no refused cookie after a few visits, wherever it was stored, and every other one', () => {
    const policy = define({ rules: [...rules, { cookie: '__Secure-_ga', category: 'statistical' }] });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), fc.constantFrom(...hosts), (stored, host) => {
        const jar = new CookieJar();
        const url = `https://${host}/shop/hubs/3`;
        for (const { name, domain, path, isHttpOnly } of stored) {
          const line =
            `${name}=1; Secure${isHttpOnly ? '; HttpOnly' : ''}` +
            (domain === '' ? '' : `; Domain=${domain}`) +
            (path === '' ? '' : `; Path=${path}`);
          jar.setCookieSync(line, url, { ignoreError: true });
        }
        const before = namesIn(jar, url).filter((name) => name === 'session' || name === 'unknown');
        for (let visits = 0; visits < 12; visits++) {
          const { lines } = visit(policy, { cookies: jar.getCookieStringSync(url), url });
          for (const line of lines) jar.setCookieSync(line, url, { ignoreError: true });
        }
        expect(namesIn(jar, url).filter((name) => name !== 'cookiewarden-expired')).toEqual(before);
      }),
    );
  });
});

function namesIn(jar: CookieJar, url: string): readonly string[] {
  return jar
    .getCookiesSync(url)
    .map(({ key }) => key)
    .sort();
}
