import { definePolicy, openExchange, type Report } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { type Account, writeAccount } from '../../packages/node/src/account-pieces.js';
import { answers, request } from '../support/standing.js';

const policy = definePolicy({
  version: '7 "é"',
  rules: [
    { cookie: 'sid', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
  ],
});

function reportOf(lines: readonly string[], prepare = (_: ReturnType<typeof openExchange>) => {}): Report {
  const exchange = openExchange(policy, request(), answers('+statistical -advertising'));
  prepare(exchange);
  exchange.keepSetCookies(lines);
  return exchange.close();
}

const accountOf = (report: Report, changes: Partial<Account> = {}): Account => ({
  requestId: undefined,
  route: undefined,
  unlisted: undefined,
  unchecked: undefined,
  ...report,
  ...changes,
});

const textOf = (account: Account, before = '', after = '') =>
  writeAccount(before, account, after)
    .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString()))
    .join('');

const plain = reportOf(['sid=1', '_ga_1=1', '_fbp=1', '_gaé=1']);
const { decisions: _, ...withoutList } = accountOf(plain);

describe('an account in pieces', () => {
  it.each<[string, Account]>([
    ['as usual', accountOf(plain)],
    ['with what identifies its request', accountOf(plain, { requestId: 'r "1"', route: '/a/:b"' })],
    ['with a number for an id', accountOf(plain, { requestId: 7 })],
    ['without a decision', accountOf(reportOf([]))],
    ['of one decision', { ...withoutList, decision: plain.decisions[0] } as Account],
    ['with equal ones', accountOf(reportOf(['sid=1', 'sid=2']))],
    [
      'with more decisions than are listed',
      accountOf(reportOf(Array.from({ length: 60 }, (_, at) => `c${at}=1`))),
    ],
    [
      'with all that is rare',
      accountOf(
        reportOf(['sid=1'], (exchange) => {
          exchange.note('a "note"');
          exchange.fail('stripper', new TypeError('secret'));
          exchange.leaveUnchecked('charset "é"');
        }),
      ),
    ],
  ])('is the JSON of it, %s', (_case, account) => {
    expect(textOf(account)).not.toContain('undefined');
    expect(JSON.parse(textOf(account))).toEqual(JSON.parse(JSON.stringify(account)));
    // A second time, when parts of it are known.
    expect(JSON.parse(textOf(account))).toEqual(JSON.parse(JSON.stringify(account)));
  });

  it('stands between two texts', () => {
    expect(textOf(accountOf(plain), 'before', 'after')).toMatch(/^before\{.*\}after$/);
  });
});
