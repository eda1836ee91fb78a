import { findAmendments } from './amend.js';
import type { Attempt } from './attempt.js';
import type { Category } from './category.js';
import type { Amendments, Decision, Verdict } from './decision.js';
import type { Policy } from './policy.js';
import type { Reason } from './reason.js';
import type { Rule } from './rule.js';
import { isRemoval } from './set-cookie.js';
import { answerOf, type Standing } from './standing.js';

/**
 * Judges one attempt: pure, total, nothing awaited. The order of the questions is the policy's meaning;
 * the operator's `judge` hook comes after it and has the last word.
 */
export function decide(policy: Policy, standing: Standing, attempt: Attempt): Decision {
  if (attempt.kind === 'store' && isRemoval(attempt.cookie, standing.settledAt)) return removal;
  const decision = decideByRule(policy, standing, attempt, findRule(policy, standing, attempt));
  return policy.judge === undefined ? decision : askJudge(policy.judge, decision, attempt, standing);
}

/** What the policy says of a whole category, or of one service in it, without looking at an attempt. */
export function decideCategory(
  policy: Policy,
  standing: Standing,
  category: Category,
  service: string | undefined,
): { readonly verdict: Verdict; readonly reason: Reason } {
  if (category.isExempt) return { verdict: 'allow', reason: 'exempt' };
  const answer = answerOf(standing, category.name, service);
  if (answer === 'denied') return { verdict: 'deny', reason: 'denied' };
  const objects = standing.signals.some((signal) => policy.signals.get(signal)?.has(category.name));
  if (answer === 'granted') {
    // Where silence is consent, a signal is the visitor's only clear word, unless the policy trusts the grant more.
    const signalGoesFirst = standing.regime !== 'opt-in' && !policy.explicitGrantOutweighsSignal;
    if (!objects || !signalGoesFirst) return { verdict: 'allow', reason: 'granted' };
  }
  if (objects) return { verdict: 'deny', reason: 'objected-by-signal' };
  return decideSilence(standing);
}

function decideSilence(standing: Standing): { readonly verdict: Verdict; readonly reason: Reason } {
  const denied = { verdict: 'deny', reason: standing.lapsedBy ? 'lapsed' : 'unanswered' } as const;
  const { regime } = standing;
  switch (regime) {
    case 'opt-in':
      return denied;
    case 'opt-out':
      return { verdict: 'allow', reason: 'not-objected' };
    case 'implied':
      return standing.consent.noticeShown ? { verdict: 'allow', reason: 'notice-shown' } : denied;
    default:
      // In doubt we withhold: a regime that nobody knows grants nothing.
      regime satisfies never;
      return denied;
  }
}

const removal: Decision = { verdict: 'allow', reason: 'removal' };

function findRule(policy: Policy, standing: Standing, attempt: Attempt): Rule | undefined {
  switch (attempt.kind) {
    case 'store':
      return policy.rules.cookie(attempt.cookie.name, attempt.cookie.domain || standing.host);
    case 'access':
      return policy.rules.cookie(attempt.name, standing.host);
    case 'load':
      return policy.rules.host(attempt.host, attempt.path, attempt.query);
    case 'run':
      return policy.rules.marker(attempt.marker);
    default:
      attempt satisfies never;
      return undefined;
  }
}

function decideByRule(
  policy: Policy,
  standing: Standing,
  attempt: Attempt,
  rule: Rule | undefined,
): Decision {
  const category = rule && policy.categories.get(rule.category);
  if (rule === undefined || category === undefined) {
    return withAmendments(
      { verdict: policy.unclassified, reason: 'unclassified' },
      policy,
      standing,
      attempt,
    );
  }
  const { verdict, reason } = decideCategory(policy, standing, category, rule.service);
  const withheldAs = rule.withheldAs ?? category.withheldAs;
  const decision: Decision = {
    verdict,
    reason,
    category: category.name,
    rule: rule.id,
    ...(rule.service !== undefined && { service: rule.service }),
    ...(withheldAs !== undefined && { withheldAs }),
  };
  return withAmendments(decision, policy, standing, attempt, category);
}

function withAmendments(
  decision: Decision,
  policy: Policy,
  standing: Standing,
  attempt: Attempt,
  category?: Category,
): Decision {
  if (attempt.kind !== 'store' || decision.verdict === 'deny') return decision;
  const amendments = findAmendments(attempt.cookie, category?.limits ?? policy.limits, {
    now: standing.settledAt,
    isSecure: standing.isSecure,
  });
  return amendments === undefined ? decision : { ...decision, amendments };
}

/** What the operator's hook returns: a new verdict, further amendments, or nothing to leave the decision be. */
export interface Judgement {
  readonly verdict?: Verdict;
  readonly amendments?: Amendments;
}

/**
 * The operator's hook. It must be quick and synchronous: it runs for every attempt while headers are being sent.
 * A throw withholds what is not exempt.
 */
export type Judge = (attempt: Attempt, decision: Decision, standing: Standing) => Judgement | undefined;

function askJudge(judge: Judge, decision: Decision, attempt: Attempt, standing: Standing): Decision {
  let judgement: Judgement | undefined;
  try {
    judgement = judge(attempt, decision, standing);
  } catch (fault) {
    // In doubt we withhold; but what the site cannot work without stays, or the fault would break the application.
    const verdict = decision.reason === 'exempt' ? 'allow' : 'deny';
    return { ...decision, verdict, reason: 'judge-failed', fault };
  }
  if (judgement === undefined || judgement === null) return decision;
  const verdict = judgement.verdict ?? decision.verdict;
  if (verdict !== 'allow' && verdict !== 'deny')
    return { ...decision, verdict: 'deny', reason: 'judge-failed' };
  const amendments = { ...decision.amendments, ...judgement.amendments };
  const hasAmendments = Object.keys(amendments).length > 0;
  if (verdict === decision.verdict && judgement.amendments === undefined) return decision;
  return { ...decision, verdict, reason: 'operator', ...(hasAmendments && { amendments }) };
}
