import type { Report, ReportedDecision } from '@cookiewarden/core';
import { expect, it } from '@jest/globals';
import { nameByRule } from '../../packages/node/src/rule-subjects.js';

const decision = (subject: string, rule: string | undefined, count?: number): ReportedDecision => ({
  kind: 'store',
  subject,
  ...(rule !== undefined && { rule }),
  verdict: 'deny',
  reason: 'unanswered',
  outcome: 'withheld',
  ...(count !== undefined && { count }),
});

const report = (decisions: readonly ReportedDecision[]): Report => ({
  mode: 'enforce',
  policyVersion: '1',
  standing: { regime: 'opt-in', isAnswered: false, answers: {}, signals: [], source: 'none' },
  decisions,
  counts: { passed: 0, amended: 0, withheld: 9, expired: 0, 'would-withhold': 0, unchecked: 0 },
  notes: [],
  faults: [],
});

it('names the rule, and counts together what is then alike', () => {
  const named = nameByRule(
    report([decision('amp_1', 'r', 2), decision('x', undefined), decision('amp_2', 'r')]),
  );
  expect(named.decisions).toEqual([decision('r', 'r', 3), decision('no rule', undefined)]);
  expect(named.counts.withheld).toBe(9);
});

it('keeps apart what differs in anything else', () => {
  const other = { ...decision('b', 'r'), outcome: 'expired' as const };
  expect(nameByRule(report([decision('a', 'r'), other])).decisions).toHaveLength(2);
});
