import type { PolicyOptions } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase, Received, Seen } from '../case.js';

const https = { 'x-forwarded-proto': 'https' };
const clears: PolicyOptions = { clearOnWithdrawal: ['storage', 'cache'] };
const both = '"storage", "cache"';

const clearedBy = ({ headers }: Received) => headers['clear-site-data'];

interface Row {
  readonly what: string;
  readonly choice?: string;
  readonly does: (seen: Seen) => void;
  readonly policy?: PolicyOptions;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the application says itself. */
  readonly own?: string;
  readonly clears: string | undefined;
}

const withdraws = (seen: Seen) => seen.consent.withdraw();

const rows: readonly Row[] = [
  { what: 'withdraws', choice: 'all', does: withdraws, clears: both },
  {
    what: 'takes back one category',
    choice: 'all',
    does: ({ consent }) => consent.deny(['social']),
    clears: both,
  },
  { what: 'objects under opt-out', does: withdraws, policy: { ...clears, regime: 'opt-out' }, clears: both },
  {
    what: 'withdraws where storage alone is to go',
    choice: 'all',
    does: withdraws,
    policy: { clearOnWithdrawal: ['storage'] },
    clears: '"storage"',
  },
  {
    what: 'withdraws, and the application clears more',
    choice: 'all',
    does: withdraws,
    own: '"clientHints", "cache"',
    clears: '"clientHints", "cache", "storage"',
  },
  {
    what: 'withdraws, and the application clears everything',
    choice: 'all',
    does: withdraws,
    own: '"*"',
    clears: '"*"',
  },
  { what: 'refuses what was never allowed', does: withdraws, clears: undefined },
  { what: 'agrees', choice: 'none', does: ({ consent }) => consent.grant(['social']), clears: undefined },
  {
    what: 'takes back and agrees again at once',
    choice: 'all',
    does({ consent }) {
      consent.deny(['social']);
      consent.grant(['social']);
    },
    clears: undefined,
  },
  { what: 'withdraws over plain HTTP', choice: 'all', does: withdraws, headers: {}, clears: undefined },
  {
    what: 'withdraws where the policy does not say so',
    choice: 'all',
    does: withdraws,
    policy: {},
    clears: undefined,
  },
  {
    what: 'withdraws in report-only',
    choice: 'all',
    does: withdraws,
    policy: { ...clears, mode: 'report-only' },
    clears: undefined,
  },
];

export const withdrawalCases: readonly ExchangeCase[] = [
  ...rows.map(
    ({ what, choice, does, policy = clears, headers = https, own, clears: expected }): ExchangeCase => ({
      title: `withdrawal: ${expected === undefined ? 'nothing is cleared' : `${expected} goes`} where a visitor ${what}`,
      ...(choice !== undefined && { choice }),
      headers,
      policy,
      reply(seen) {
        does(seen);
        const cleared = own === undefined ? [] : [['Clear-Site-Data', own] as const];
        return { headers: [['Content-Type', 'text/plain'], ...cleared], body: 'ok' };
      },
      check: (received) =>
        expect(clearedBy(received)).toEqual(expected === undefined ? undefined : [expected]),
    }),
  ),
  {
    title: 'withdrawal: no cache may give what clears one browser to another',
    choice: 'all',
    headers: https,
    policy: {
      ...clears,
      consent: {
        name: 'unwritable',
        cookies: ['choice'],
        read: () => ({
          categories: new Map([['social', 'granted']]),
          services: new Map(),
          isAnswered: true,
          source: 'unwritable',
        }),
      },
    },
    reply(seen) {
      seen.consent.withdraw();
      return { headers: [['Cache-Control', 'public, max-age=60']], body: 'ok' };
    },
    check(received) {
      expect(clearedBy(received)).toEqual([both]);
      expect(received.headers['cache-control']).toEqual(['private, max-age=60']);
    },
  },
];
