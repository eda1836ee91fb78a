import { findAmendments, strictestLimits } from './amend.js';
import type { Attempt } from './attempt.js';
import type { Category, CookieLimits } from './category.js';
import type { Amendments, Decision, Verdict } from './decision.js';
import { type Judge, readJudgement } from './judge.js';
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
  const rule = findRule(policy, standing, attempt);
  const category = rule && policy.categories.get(rule.category);
  const limits = category?.limits ?? policy.limits;
  const decision = decideByRule(policy, standing, attempt, rule, category);
  const amended = withAmendments(decision, limits, standing, attempt);
  // Without the cookie that holds the answer every page would ask again: no hook can withhold it.
  if (policy.judge === undefined || rule?.holdsAnswer) return amended;
  return askJudge(policy.judge, amended, limits, standing, attempt);
}

/** A verdict with its reason. */
interface Judged {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** What the policy says of a whole category, or of one service in it, without looking at an attempt. */
export function decideCategory(
  policy: Policy,
  standing: Standing,
  category: Category,
  service: string | undefined,
): Judged {
  const { verdict, reason } = judgeCategory(policy, standing, category, service);
  return { verdict, reason };
}

/** What is judged of a category, with what it comes to by each rule: a page of a thousand tags makes no thousand decisions. */
interface CategoryJudged extends Judged {
  readonly decisions: WeakMap<Rule, Decision>;
}

function judgeCategory(
  policy: Policy,
  standing: Standing,
  category: Category,
  service: string | undefined,
): CategoryJudged {
  if (category.isExempt) return exempt;
  const answer = answerOf(standing, category.name, service);
  // In doubt we withhold: what a source calls neither granted nor denied is no grant.
  if (answer !== undefined && answer !== 'granted') return denied;
  const { signals } = standing;
  const objects =
    signals.length > 0 && signals.some((signal) => policy.signals.get(signal)?.has(category.name));
  if (answer === 'granted') {
    // Where silence is consent, a signal is the visitor's only clear word, unless the policy trusts the grant more.
    const signalGoesFirst = standing.regime !== 'opt-in' && !policy.explicitGrantOutweighsSignal;
    if (!objects || !signalGoesFirst) return granted;
  }
  return objects ? objected : decideSilence(standing);
}

function decideSilence(standing: Standing): CategoryJudged {
  const withheld = standing.lapsedBy ? lapsed : unanswered;
  const { regime } = standing;
  switch (regime) {
    case 'opt-in':
      return withheld;
    case 'opt-out':
      return notObjected;
    case 'implied':
      return standing.consent.noticeShown ? noticeShown : withheld;
    default:
      // In doubt we withhold: a regime that nobody knows grants nothing.
      regime satisfies never;
      return withheld;
  }
}

// Made once: a request asks for a dozen of them.
const exempt = makeJudged('allow', 'exempt');
const granted = makeJudged('allow', 'granted');
const notObjected = makeJudged('allow', 'not-objected');
const noticeShown = makeJudged('allow', 'notice-shown');
const denied = makeJudged('deny', 'denied');
const objected = makeJudged('deny', 'objected-by-signal');
const unanswered = makeJudged('deny', 'unanswered');
const lapsed = makeJudged('deny', 'lapsed');

function makeJudged(verdict: Verdict, reason: Reason): CategoryJudged {
  return Object.freeze({ verdict, reason, decisions: new WeakMap<Rule, Decision>() });
}

const removal: Decision = Object.freeze({ verdict: 'allow', reason: 'removal' });

function findRule(policy: Policy, standing: Standing, attempt: Attempt): Rule | undefined {
  switch (attempt.kind) {
    case 'store':
      return policy.rules.cookie(attempt.cookie.name, attempt.cookie.domain || standing.host);
    case 'access':
      return policy.rules.cookie(attempt.name, standing.host);
    case 'load':
      return policy.rules.host(attempt.host, attempt.path, attempt.query, {
        element: attempt.element,
        pageHost: standing.host,
      });
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
  category: Category | undefined,
): Decision {
  if (rule === undefined || category === undefined) {
    const isPixel = attempt.kind === 'load' && attempt.looksLikePixel;
    return unclassified[policy.unclassified][isPixel ? 'unclassified-pixel' : 'unclassified'];
  }
  const judged = rule.holdsAnswer ? exempt : judgeCategory(policy, standing, category, rule.service);
  return findDecision(rule, category, judged);
}

const unclassified = { allow: makeUnclassified('allow'), deny: makeUnclassified('deny') } as const;

function makeUnclassified(verdict: Verdict) {
  return {
    unclassified: Object.freeze({ verdict, reason: 'unclassified' }),
    'unclassified-pixel': Object.freeze({ verdict, reason: 'unclassified-pixel' }),
  } as const satisfies Partial<Record<Reason, Decision>>;
}

function findDecision(
  rule: Rule,
  category: Category,
  { verdict, reason, decisions }: CategoryJudged,
): Decision {
  const known = decisions.get(rule);
  if (known?.category === category.name) return known;
  const decision = makeDecision(rule, category, verdict, reason);
  decisions.set(rule, decision);
  return decision;
}

function makeDecision(rule: Rule, category: Category, verdict: Verdict, reason: Reason): Decision {
  const decision: { -readonly [Key in keyof Decision]: Decision[Key] } = {
    verdict,
    reason,
    category: category.name,
    rule: rule.id,
  };
  const withheldAs = rule.withheldAs ?? category.withheldAs;
  if (rule.service !== undefined) decision.service = rule.service;
  if (withheldAs !== undefined) decision.withheldAs = withheldAs;
  return Object.freeze(decision);
}

function withAmendments(
  decision: Decision,
  limits: CookieLimits,
  standing: Standing,
  attempt: Attempt,
): Decision {
  if (attempt.kind !== 'store' || decision.verdict === 'deny') return decision;
  const amendments = findAmendments(attempt.cookie, limits, {
    now: standing.settledAt,
    isSecure: standing.isSecure,
  });
  return amendments === undefined ? decision : { ...decision, amendments };
}

function askJudge(
  judge: Judge,
  decision: Decision,
  limits: CookieLimits,
  standing: Standing,
  attempt: Attempt,
): Decision {
  try {
    const { verdict = decision.verdict, amendments = {} } = readJudgement(judge(attempt, decision, standing));
    const amended = limitsOf(amendments);
    // Amendments say nothing of what is withheld, nor of what is no Set-Cookie line.
    const amends = Object.keys(amended).length > 0 && verdict === 'allow' && attempt.kind === 'store';
    if (verdict === decision.verdict && !amends) return decision;
    const { amendments: _, ...bare } = decision;
    const limited = strictestLimits(limits, amended);
    return withAmendments({ ...bare, verdict, reason: 'operator' }, limited, standing, attempt);
  } catch (fault) {
    // In doubt we withhold; but what the site cannot work without stays, or the fault would break the application.
    const verdict = decision.reason === 'exempt' ? 'allow' : 'deny';
    return { ...decision, verdict, reason: 'judge-failed', fault };
  }
}

function limitsOf({
  maxAgeSeconds,
  sessionOnly,
  addSecure,
  addHttpOnly,
  sameSite,
}: Amendments): CookieLimits {
  return {
    ...(maxAgeSeconds !== undefined && { maxAgeSeconds: Math.floor(maxAgeSeconds) }),
    ...(sessionOnly && { sessionOnly }),
    ...(addSecure && { secure: 'always' }),
    ...(addHttpOnly && { httpOnly: true }),
    ...(sameSite !== undefined && { minimumSameSite: sameSite }),
  };
}
