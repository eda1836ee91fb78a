import { logLineSchema } from '@cookiewarden/node';
import { describe, expect, it, jest } from '@jest/globals';
import { type Account, writeAccount } from '../../packages/node/src/account-text.js';

const usual: Account = {
  requestId: undefined,
  route: undefined,
  mode: 'enforce',
  policyVersion: '1',
  standing: { regime: 'opt-in', isAnswered: true, answers: { ads: 'denied' }, signals: [], source: 'test' },
  unlisted: undefined,
  unchecked: undefined,
  counts: { passed: 1, amended: 2, withheld: 3, expired: 4, 'would-withhold': 5, unchecked: 6 },
  notes: [],
  faults: [],
};
const passed = {
  kind: 'store',
  subject: 'sid',
  verdict: 'allow',
  reason: 'exempt',
  outcome: 'passed',
} as const;
const full: Account = {
  ...usual,
  requestId: 'req-1',
  route: '/users/:id',
  decisions: [passed, { ...passed, subject: 'a "b" \\ é', count: 2 }],
  decision: passed,
  unlisted: 7,
  unchecked: 'charset "utf-16le"',
  notes: ['a "note"', 'another'],
  faults: [{ where: 'judge', error: 'TypeError', at: 'file.js:1:2' }],
};

describe('the text of an account', () => {
  it.each<[string, Account]>([
    ['nothing but what is always there', usual],
    ['everything', full],
    ['no decisions', { ...usual, decisions: [] }],
    ['an id that is a number', { ...usual, requestId: 7 }],
    [
      'what has to be escaped',
      { ...usual, requestId: '"\\\n\u2028\ud800', route: '/"', policyVersion: 'é\u0000' },
    ],
  ])('says what JSON says of it: %s', (_title, account) => {
    const expected = JSON.parse(JSON.stringify(account));
    expect(JSON.parse(writeAccount(account))).toEqual(expected);
    expect(JSON.parse(writeAccount(account))).toEqual(expected);
  });

  it('has every field that the schema knows', () => {
    const names = Object.keys(logLineSchema.properties.cookiewarden.properties);
    expect(Object.keys(JSON.parse(writeAccount(full))).sort()).toEqual(names.sort());
  });

  it('is worked out once for what is frozen, and anew for what may change', () => {
    const stringify = jest.spyOn(JSON, 'stringify');
    try {
      const frozen = Object.freeze({ ...passed });
      const loose: { -readonly [Key in keyof typeof passed]: string } = { ...passed };
      const account = { ...usual, decisions: [frozen, loose as typeof passed] };
      writeAccount(account);
      loose.subject = 'theme';
      expect(writeAccount(account)).toContain('"subject":"theme"');
      expect(stringify.mock.calls.filter(([value]) => value === frozen)).toHaveLength(1);
    } finally {
      stringify.mockRestore();
    }
  });

  it('is one text for all that say the same of a visitor, but for the request', () => {
    const standing = Object.freeze({ ...usual.standing });
    const decisions = Object.freeze([Object.freeze({ ...passed })]);
    const counts = Object.freeze({ ...usual.counts });
    const lasting: Account = { ...usual, standing, decisions, counts };
    const others: readonly Account[] = [
      lasting,
      { ...lasting, requestId: 'req-2', route: '/' },
      { ...lasting, mode: 'report-only' },
      { ...lasting, policyVersion: '2' },
      { ...lasting, decisions: Object.freeze([]) },
      { ...lasting, counts: Object.freeze({ ...counts, passed: 9 }) },
      { ...usual, standing, counts, decision: passed },
      { ...lasting, unlisted: 3 },
      { ...lasting, unchecked: 'charset' },
      { ...lasting, notes: ['a note'] },
      { ...lasting, faults: [{ where: 'judge', error: 'TypeError' }] },
      lasting,
    ];
    for (const account of others) {
      expect(JSON.parse(writeAccount(account))).toEqual(JSON.parse(JSON.stringify(account)));
    }
  });
});
