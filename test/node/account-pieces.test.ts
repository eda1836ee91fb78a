import { definePolicy, openExchange, type Report } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { type Account, writeLine } from '../../packages/node/src/account-pieces.js';
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

const textOf = (account: Account, message = 'a "message"') =>
  writeLine('{"level":30,"cookiewarden":', account, message)
    .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString()))
    .join('');

const expectedOf = (account: Account, message = 'a "message"') =>
  `${JSON.stringify({ level: 30, cookiewarden: account, msg: message })}\n`;

const plain = reportOf(['sid=1', '_ga_1=1', '_fbp=1', '_gaé=1']);
const { decisions: _, ...withoutList } = accountOf(plain);

describe('a line in pieces', () => {
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
  ])('is the line that JSON.stringify would write, %s', (_case, account) => {
    expect(textOf(account)).toBe(expectedOf(account));
    // A second time, when parts of it are known.
    expect(textOf(account)).toBe(expectedOf(account));
  });

  it('takes nothing for known that only looks like it', () => {
    const changed: readonly Partial<Account>[] = [
      { mode: 'report-only' },
      { policyVersion: '8' },
      { standing: { ...plain.standing, regime: 'implied' } },
      { decisions: plain.decisions.map((decision) => ({ ...decision, count: 2 })) },
    ];
    for (const changes of [{}, ...changed, {}]) {
      expect(textOf(accountOf(plain, changes))).toBe(expectedOf(accountOf(plain, changes)));
    }
    const other = accountOf(reportOf(['sid=1']));
    expect(textOf(other, 'another')).toBe(expectedOf(other, 'another'));
  });
});
