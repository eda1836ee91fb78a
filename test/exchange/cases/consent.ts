import type { PolicyOptions } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase, Seen } from '../case.js';
import { expectSetCookies } from '../expect.js';

const text = ['Content-Type', 'text/plain'] as const;
const tells = (category: string) => (seen: Seen) => ({
  headers: [text],
  body: String(seen.consent.has(category)),
});

type Row = readonly [
  title: string,
  request: Pick<ExchangeCase, 'choice' | 'headers'>,
  policy: PolicyOptions,
  category: string,
  allowed: boolean,
];

const rows: readonly Row[] = [
  ['silence is no under opt-in', {}, {}, 'statistical', false],
  ['silence is yes under opt-out', {}, { regime: 'opt-out' }, 'statistical', true],
  ['silence is no under implied, before a notice', {}, { regime: 'implied' }, 'statistical', false],
  ['a refusal holds under opt-out', { choice: 'none' }, { regime: 'opt-out' }, 'statistical', false],
  ['a grant holds', { choice: 'statistical' }, {}, 'statistical', true],
  ['a grant holds for its category only', { choice: 'statistical' }, {}, 'advertising', false],
  ['technical needs no answer', { choice: 'none' }, {}, 'technical', true],
  [
    'Sec-GPC objects to advertising',
    { headers: { 'sec-gpc': '1' } },
    { regime: 'opt-out' },
    'advertising',
    false,
  ],
  [
    'Sec-GPC leaves statistics alone',
    { headers: { 'sec-gpc': '1' } },
    { regime: 'opt-out' },
    'statistical',
    true,
  ],
  [
    'Sec-GPC outweighs a grant under opt-out',
    { choice: 'all', headers: { 'sec-gpc': '1' } },
    { regime: 'opt-out' },
    'social',
    false,
  ],
  [
    'a grant outweighs Sec-GPC under opt-in',
    { choice: 'all', headers: { 'sec-gpc': '1' } },
    {},
    'social',
    true,
  ],
  [
    'Sec-GPC with another value is no signal',
    { headers: { 'sec-gpc': '2' } },
    { regime: 'opt-out' },
    'advertising',
    true,
  ],
  ['DNT objects to statistics', { headers: { dnt: '1' } }, { regime: 'opt-out' }, 'statistical', false],
  [
    'DNT is not heard where the policy says so',
    { headers: { dnt: '1' } },
    { regime: 'opt-out', signals: { dnt: false } },
    'statistical',
    true,
  ],
  [
    'a country has its regime',
    { headers: { 'x-country': 'US' } },
    { regime: { regimes: { US: 'opt-out' }, countryHeader: 'x-country' } },
    'social',
    true,
  ],
  [
    'an unknown country gets the strictest',
    { headers: {} },
    { regime: { regimes: { US: 'opt-out' }, countryHeader: 'x-country', otherwise: 'opt-out' } },
    'social',
    false,
  ],
  ['a category may be exempt', {}, { categories: { statistical: { exempt: true } } }, 'statistical', true],
  ['a category that nobody knows is not allowed', { choice: 'all' }, {}, 'nonsense', false],
];

const readings: readonly ExchangeCase[] = rows.map(([title, request, policy, category, allowed]) => ({
  title: `consent: ${title}`,
  ...request,
  policy,
  reply: tells(category),
  check: ({ body }) => expect(body.toString()).toBe(String(allowed)),
}));

const cookies = [
  ['Set-Cookie', 'sid=1'],
  ['Set-Cookie', '_ga=1'],
  ['Set-Cookie', '_fbp=1'],
] as const;

const changes: readonly ExchangeCase[] = [
  {
    title: 'consent: a grant takes effect in the same response, and is kept',
    choice: 'none',
    reply(seen) {
      seen.consent.grant(['statistical']);
      return { headers: [text, ...cookies], body: String(seen.consent.has('statistical')) };
    },
    check(received) {
      expectSetCookies(received, ['sid=1', '_ga=1', 'choice=statistical; Path=/']);
      expect(received.body.toString()).toBe('true');
    },
  },
  {
    title: 'consent: a refusal takes effect in the same response, and is kept',
    choice: 'all',
    reply(seen) {
      seen.consent.deny(['statistical']);
      return { headers: [text, ...cookies], body: 'ok' };
    },
    check: (received) =>
      expectSetCookies(received, ['sid=1', '_fbp=1', 'choice=personalization+advertising+social; Path=/']),
  },
  {
    title: 'consent: a withdrawal is kept as a refusal, not as silence',
    choice: 'all',
    reply(seen) {
      seen.consent.withdraw();
      return { headers: [text, ...cookies], body: 'ok' };
    },
    check: (received) => expectSetCookies(received, ['sid=1', 'choice=none; Path=/']),
  },
  {
    title: 'consent: a page written after a withdrawal obeys it',
    choice: 'all',
    reply(seen) {
      seen.consent.withdraw();
      return {
        headers: [['Content-Type', 'text/html']],
        body: '<p>a<img src="https://pixel.example/p">b</p>',
      };
    },
    check: ({ body }) => expect(body.toString()).toBe('<p>ab</p>'),
  },
  {
    title: 'consent: a page written after a grant obeys it',
    choice: 'none',
    reply(seen) {
      seen.consent.grant(['advertising']);
      return {
        headers: [['Content-Type', 'text/html']],
        body: '<p>a<img src="https://pixel.example/p">b</p>',
      };
    },
    check: ({ body }) => expect(body.toString()).toBe('<p>a<img src="https://pixel.example/p">b</p>'),
  },
  {
    title: 'consent: whether somebody answered can be told',
    choice: 'none',
    reply: (seen) => ({ headers: [text], body: String(seen.consent.isAnswered) }),
    check: ({ body }) => expect(body.toString()).toBe('true'),
  },
];

const brokenSources: readonly ExchangeCase[] = [
  {
    title: 'consent source: one that throws grants nothing and breaks nothing',
    policy: {
      consent: {
        name: 'broken',
        cookies: [],
        read: () => {
          throw new Error('broken source');
        },
      },
    },
    reply: { headers: [text, ...cookies], body: 'ok' },
    check(received) {
      expect(received.status).toBe(200);
      expectSetCookies(received, ['sid=1']);
    },
  },
  {
    title: 'consent source: one that rejects grants nothing and breaks nothing',
    policy: {
      consent: { name: 'broken', cookies: [], read: () => Promise.reject(new Error('broken source')) },
    },
    reply: { headers: [text, ...cookies], body: 'ok' },
    check(received) {
      expect(received.status).toBe(200);
      expectSetCookies(received, ['sid=1']);
    },
  },
  {
    title: 'consent source: one that answers later is waited for',
    policy: {
      consent: {
        name: 'slow',
        cookies: [],
        read: async () => {
          await new Promise(setImmediate);
          return {
            categories: new Map([['statistical', 'granted']]),
            services: new Map(),
            isAnswered: true,
            source: 'slow',
          };
        },
      },
    },
    reply: { headers: [text, ...cookies], body: 'ok' },
    check: (received) => expectSetCookies(received, ['sid=1', '_ga=1']),
  },
];

export const consentCases: readonly ExchangeCase[] = [...readings, ...changes, ...brokenSources];
