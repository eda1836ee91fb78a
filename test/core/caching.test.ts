import {
  definePolicy,
  type Exchange,
  openExchange,
  type PolicyOptions,
  readNothing,
  surrogateHeaders,
  tellCaches,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { request } from '../support/standing.js';

const rules = [{ cookie: '_ga', category: 'statistical' }];
const consent = { name: 'choice', cookies: ['choice'], read: () => readNothing('choice') };

function open(options: PolicyOptions = {}, claim?: string): Exchange {
  const policy = definePolicy({ rules, consent, ...options });
  const facts = request(claim === undefined ? {} : { 'consent-key': claim });
  return openExchange(policy, facts, readNothing('choice'), 0);
}

/** The head after the edits, by lower-case name. */
function tell(
  exchange: Exchange,
  head: Readonly<Record<string, string>>,
  { setsCookie = false, variesBy = [] as readonly string[] } = {},
): Readonly<Record<string, string>> {
  const told = new Map(Object.entries(head));
  for (const [name, value] of tellCaches(exchange, {
    header: (field) => head[field],
    setsCookie,
    variesBy,
  })) {
    if (value === undefined) told.delete(name.toLowerCase());
    else told.set(name.toLowerCase(), value);
  }
  return Object.fromEntries(told);
}

const dependent = (exchange: Exchange) => {
  exchange.dependOnStanding();
  return exchange;
};

const surrogates = {
  'surrogate-control': 'max-age=60',
  'cdn-cache-control': 'max-age=60',
  'x-accel-expires': '60',
  'vercel-cdn-cache-control': 'max-age=60',
};

describe('what caches are told', () => {
  it('is what the application said, where the response rests on nobody', () => {
    const head = { 'cache-control': 'public, max-age=60', vary: 'Accept', ...surrogates };
    expect(tell(open(), head)).toEqual(head);
  });

  it('is that the response is one visitor’s, where it rests on the answer', () => {
    expect(
      tell(dependent(open()), { 'cache-control': 'public, max-age=60', vary: 'Accept', ...surrogates }),
    ).toEqual({
      'cache-control': 'private, max-age=60',
      vary: 'Accept, Cookie, Sec-GPC, DNT',
    });
  });

  it('is that it is one visitor’s, where a cookie was withheld that kept caches away until now', () => {
    const exchange = open();
    exchange.keepSetCookies(['_ga=1']);
    expect(tell(exchange, { 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' })).toMatchObject({
      'cache-control': 'private',
    });
  });

  it('is no more than what a cookie rests on, where it was granted: caches deal with it as the application meant them to', () => {
    const exchange = open();
    exchange.answer(new Map([['statistical', 'granted']]));
    exchange.keepSetCookies(['_ga=1']);
    const told = tell(exchange, { 'cache-control': 'public, max-age=60' }, { setsCookie: true });
    expect(told).toEqual({ 'cache-control': 'public, max-age=60', vary: 'Cookie, Sec-GPC, DNT' });
  });

  it('is nothing in report-only', () => {
    expect(tell(dependent(open({ mode: 'report-only' })), surrogates)).toEqual(surrogates);
  });

  it('adds to what the application varies by, time and again', () => {
    const policy = definePolicy({ rules, consent });
    const varyOf = (present: string | undefined) => {
      const exchange = dependent(openExchange(policy, request(), readNothing('choice'), 0));
      return tell(exchange, present === undefined ? {} : { vary: present }).vary;
    };
    const long = `x-${'a'.repeat(200)}`;
    for (let round = 0; round < 2; round++) {
      expect([undefined, '', 'Origin', 'cookie', '*', long].map(varyOf)).toEqual([
        'Cookie, Sec-GPC, DNT',
        'Cookie, Sec-GPC, DNT',
        'Origin, Cookie, Sec-GPC, DNT',
        'cookie, Sec-GPC, DNT',
        '*',
        `${long}, Cookie, Sec-GPC, DNT`,
      ]);
    }
  });

  it('names what else the response varies by', () => {
    const { vary } = tell(open(), {}, { variesBy: ['Accept-Language'] });
    expect(vary).toBe('Accept-Language');
  });
});

/** The directives of RFC 9111 5.2 as a cache reads them that knows quotes, and as one that does not. */
function readDirectives(control: string): readonly (readonly string[])[] {
  const knowing: string[] = [];
  let current = '';
  let isQuoted = false;
  for (const character of control) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) {
      knowing.push(current);
      current = '';
    } else current += character;
  }
  knowing.push(current);
  return [knowing, control.split(',')].map((parts) => parts.map((part) => part.trim().toLowerCase()));
}

describe('whatever the application said', () => {
  const word = fc.constantFrom(
    ...['public', 'private', 'no-store', 'no-cache', 's-maxage=60', 'max-age=60', 'PUBLIC', 'S-MaxAge = 9'],
    ...[
      'private="a, b"',
      'ext="public, s-maxage=9"',
      'ext="',
      '"',
      '',
      ' ',
      'no-store=1',
      'must-revalidate',
      '\\"',
    ],
  );
  const control = fc.array(word, { maxLength: 6 }).map((words) => words.join(', '));

  it('no cache that serves several visitors may keep what rests on one’s answer', () => {
    fc.assert(
      fc.property(control, fc.constantFrom(...surrogateHeaders), fc.boolean(), (given, surrogate, claims) => {
        const exchange = dependent(open({ consentKey: {} }, claims ? 'another' : undefined));
        const told = tell(exchange, { 'cache-control': given, [surrogate]: 'max-age=60' });
        expect(told).not.toHaveProperty([surrogate]);
        for (const directives of readDirectives(told['cache-control'] ?? '')) {
          expect(directives.includes('private') || directives.includes('no-store')).toBe(true);
        }
      }),
    );
  });

  it('nothing changes where nothing rests on an answer', () => {
    fc.assert(
      fc.property(control, fc.constantFrom(...surrogateHeaders), (given, surrogate) => {
        const head = { 'cache-control': given, [surrogate]: 'max-age=60' };
        expect(tell(open(), head)).toEqual(head);
      }),
    );
  });
});

describe('a cache that keeps copies by consent key', () => {
  const withKey = (consentKey: PolicyOptions['consentKey'] = {}) => {
    const options: PolicyOptions = { consentKey: { ...consentKey } };
    return open(options, open(options).consentKey());
  };

  it.each([
    [{}, { 'cache-control': 'public, s-maxage=60' }, { 'cdn-cache-control': 'max-age=60' }],
    [{}, { 'cache-control': 'public, max-age=5' }, { 'cdn-cache-control': 'max-age=5' }],
    [{}, { 'cache-control': 'max-age=5, s-maxage="7"' }, { 'cdn-cache-control': 'max-age=7' }],
    [
      { lifetimeHeader: 'surrogate-control' },
      { 'cache-control': 'S-MaxAge=60' },
      { 'surrogate-control': 'max-age=60' },
    ],
    [{ lifetimeHeader: 'x-accel-expires' }, { 'cache-control': 's-maxage=60' }, { 'x-accel-expires': '60' }],
    [
      {},
      { 'cdn-cache-control': 'max-age=9, stale-if-error=5' },
      { 'cdn-cache-control': 'max-age=9, stale-if-error=5' },
    ],
  ] as const)('with %j may keep %j', (options, head, lifetime) => {
    const exchange = dependent(withKey(options));
    const told = tell(exchange, head);
    expect(told).toMatchObject({ ...lifetime, 'consent-key': exchange.consentKey() });
    expect(told['cache-control']).toMatch(/^private/);
    expect(told.vary).toBe('Cookie, Sec-GPC, DNT');
  });

  it.each([
    'private, max-age=60',
    'no-store',
    'no-cache, s-maxage=60',
    'max-age=60',
    'public',
    'x-s-maxage=60',
    '',
  ])('may not keep what the application gave to no shared cache: %s', (control) => {
    const told = tell(dependent(withKey()), { 'cache-control': control });
    expect(told).not.toHaveProperty('cdn-cache-control');
    expect(told).not.toHaveProperty('consent-key');
  });

  const shared = { 'cache-control': 'public, s-maxage=60', ...surrogates };

  it.each([
    ['it names another key', () => dependent(open({ consentKey: {} }, 'another')), {}],
    ['it names none', () => dependent(open({ consentKey: {} })), {}],
    [
      'it names an empty one and a hook decides',
      () => dependent(open({ consentKey: {}, judge: () => undefined }, '')),
      {},
    ],
    ['the response sets a cookie', () => dependent(withKey()), { setsCookie: true }],
    ['the page holds the notice', () => dependent(withKey()), { variesBy: ['Accept-Language'] }],
    [
      'the visitor answered on the way',
      () => {
        const exchange = dependent(withKey());
        exchange.answer(new Map([['statistical', 'granted']]));
        return exchange;
      },
      {},
    ],
    [
      'a cookie was withheld',
      () => {
        const exchange = dependent(withKey());
        exchange.keepSetCookies(['_ga=1']);
        return exchange;
      },
      {},
    ],
  ] as const)('may keep nothing where %s', (_title, make, rest) => {
    const told = tell(make(), shared, rest);
    expect(Object.keys(told).sort()).toEqual(['cache-control', 'vary']);
    expect(told['cache-control']).toBe('private');
  });

  it('learns the lifetime in the same header where the response rests on nobody', () => {
    expect(tell(withKey(), { 'cache-control': 'public, s-maxage=60' })).toEqual({
      'cache-control': 'public, s-maxage=60',
      'cdn-cache-control': 'max-age=60',
    });
  });

  it('keeps only the one header for the edge', () => {
    const told = tell(dependent(withKey()), shared);
    expect(Object.keys(told).sort()).toEqual(['cache-control', 'cdn-cache-control', 'consent-key', 'vary']);
  });
});
