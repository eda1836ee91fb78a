import {
  type Answer,
  type ConsentReading,
  definePolicy,
  type Exchange,
  openExchange,
  type PolicyOptions,
  readNothing,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';

const now = Date.UTC(2026, 0, 1);
const day = 86_400_000;

const rules = [
  { cookie: '_ga', category: 'statistical' },
  { cookie: '_fbp', category: 'advertising' },
];

function answered(
  answers: Readonly<Record<string, Answer>>,
  more: Partial<ConsentReading> = {},
): ConsentReading {
  return {
    categories: new Map(Object.entries(answers)),
    services: new Map(),
    isAnswered: true,
    answeredAt: now - day,
    source: 'choice',
    ...more,
  };
}

function open(
  consent: ConsentReading = readNothing('choice'),
  options: PolicyOptions = {},
  headers: Readonly<Record<string, string>> = {},
): Exchange {
  const policy = definePolicy({ rules, consentKey: { cookie: 'consent_key' }, ...options });
  return openExchange(policy, request(headers), consent, now);
}

const keyOf = (...parts: Parameters<typeof open>) => open(...parts).consentKey();

describe('the consent key', () => {
  it('is one for all visitors with the same answers, whenever and in whatever order they gave them', () => {
    const one = answered({ statistical: 'granted', advertising: 'denied' }, { language: 'de' });
    const other = answered({ advertising: 'denied', statistical: 'granted' }, { answeredAt: now - 9 * day });
    expect(keyOf(one)).toBe(keyOf(other));
    expect(keyOf(one)).toMatch(/^[0-9a-z]{14}$/);
  });

  it('is another one for whatever a decision or a template may see', () => {
    const refused = { statistical: 'denied', advertising: 'denied' } as const;
    const keys = [
      keyOf(),
      keyOf(undefined, { regime: 'opt-out' }),
      keyOf(undefined, {}, { 'sec-gpc': '1' }),
      keyOf(undefined, {}, { dnt: '1' }),
      keyOf(answered(refused)),
      keyOf(answered({ ...refused, statistical: 'granted' })),
      keyOf(answered({ ...refused, advertising: 'granted' })),
      keyOf(answered({ statistical: 'denied' })),
      keyOf(answered(refused, { services: new Map([['piwik', 'granted']]) })),
      keyOf(undefined, { version: '2' }),
      keyOf(undefined, { rules: [] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is that of silence once the answer has lapsed', () => {
    const old = answered({ statistical: 'granted' }, { answeredAt: now - 400 * day });
    expect(keyOf(old)).toBe(keyOf());
  });

  it('is none where a judge hook decides, who may look at anything', () => {
    expect(keyOf(undefined, { judge: () => undefined })).toBeUndefined();
  });

  it('follows an answer that is given on the way', () => {
    const exchange = open();
    const before = exchange.consentKey();
    exchange.answer(new Map([['statistical', 'granted']]));
    expect(exchange.consentKey()).not.toBe(before);
  });
});

describe('what a cache claims', () => {
  it('is read from the header when the request arrives', () => {
    expect(open(undefined, {}, { 'consent-key': 'abc' }).claimedKey).toBe('abc');
    expect(open(undefined, { consentKey: { header: 'X-Key' } }, { 'x-key': 'abc' }).claimedKey).toBe('abc');
  });

  it('is nothing that a browser says by its cookie alone', () => {
    expect(open(undefined, {}, { cookie: 'consent_key=abc' }).claimedKey).toBeUndefined();
  });
});

describe('the cookie with the key', () => {
  const line = (exchange: Exchange) => exchange.keepSetCookies([])[0];

  it('is set with what rests on the answer, and ends when the answer does', () => {
    const exchange = open(answered({ statistical: 'granted' }), { lapseAfterSeconds: 10 * 86_400 });
    expect(exchange.allows('statistical')).toBe(true);
    expect(line(exchange)).toBe(
      `consent_key=${exchange.consentKey()}; Path=/; Max-Age=${9 * 86_400}; SameSite=Lax; Secure`,
    );
  });

  it('ends with the browser session where there is no answer', () => {
    const exchange = open();
    exchange.dependOnStanding();
    expect(line(exchange)).toBe(`consent_key=${exchange.consentKey()}; Path=/; SameSite=Lax; Secure`);
  });

  it('is set together with a new answer', () => {
    const exchange = open();
    exchange.answer(new Map([['statistical', 'granted']]));
    expect(line(exchange)).toContain(`consent_key=${exchange.consentKey()};`);
  });

  it('is not set again where the browser has it', () => {
    const exchange = open(undefined, {}, { cookie: `sid=1; consent_key=${keyOf()}` });
    exchange.dependOnStanding();
    expect(line(exchange)).toBeUndefined();
  });

  it('is set again where a neighbour tossed a second one', () => {
    const cookie = `consent_key=tossed; consent_key=${keyOf()}`;
    const exchange = open(undefined, {}, { cookie });
    exchange.dependOnStanding();
    expect(line(exchange)).toBeDefined();
  });

  it.each([
    ['what rests on nobody’s answer', {}, false],
    ['report-only', { mode: 'report-only' as const }, true],
    ['a policy that names no such cookie', { consentKey: {} }, true],
  ])('is not set with %s', (_title, options, depends) => {
    const exchange = open(undefined, options);
    if (depends) exchange.dependOnStanding();
    expect(line(exchange)).toBeUndefined();
  });

  it('is never withheld from the application', () => {
    expect(open().keepCookies('consent_key=abc; _ga=1')).toBe('consent_key=abc');
  });
});
