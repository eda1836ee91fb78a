import { describe, expect, it, jest } from '@jest/globals';
import { writeAccount } from '../../packages/node/src/account-text.js';

const standing = Object.freeze({
  regime: 'opt-in',
  isAnswered: true,
  answers: { ads: 'denied' },
  signals: [],
});
const decision = Object.freeze({
  kind: 'store',
  subject: 'é "quoted" \\ \u2026',
  outcome: 'passed',
  flaw: undefined,
});

describe('the text of an account', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['texts and numbers', { requestId: 'a"b\\c', route: '/users/:id', unlisted: 3, mode: undefined }],
    ['absent fields at both ends', { requestId: undefined, mode: 'enforce', unchecked: undefined }],
    ['a standing and decisions', { standing, decisions: [decision, decision, { ...decision, count: 2 }] }],
    ['a single decision', { mode: 'enforce', standing, decision }],
    [
      'counts, notes and faults',
      { counts: { passed: 1 }, notes: ['a "note"', 'b'], faults: [{ where: 'judge' }] },
    ],
    ['empty lists', { decisions: [], notes: [] }],
  ])('is what JSON makes of it: %s', (_title, account) => {
    expect(writeAccount(account)).toBe(JSON.stringify(account));
    expect(writeAccount(account)).toBe(JSON.stringify(account));
  });

  it('is worked out once for what is frozen, and anew for what may change', () => {
    const stringify = jest.spyOn(JSON, 'stringify');
    try {
      const counts = { passed: 1 };
      const frozen = Object.freeze({ kind: 'access', subject: 'sid' });
      writeAccount({ counts, decisions: [frozen] });
      counts.passed = 2;
      expect(writeAccount({ counts, decisions: [frozen] })).toBe(
        '{"counts":{"passed":2},"decisions":[{"kind":"access","subject":"sid"}]}',
      );
      expect(stringify.mock.calls.filter(([value]) => value === frozen)).toHaveLength(1);
    } finally {
      stringify.mockRestore();
    }
  });
});
