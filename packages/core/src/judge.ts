import type { Attempt } from './attempt.js';
import type { Amendments, Decision, Verdict } from './decision.js';
import { isLate } from './late-answer.js';
import type { Standing } from './standing.js';

/** What the operator's hook returns: a new verdict, further amendments, or nothing to leave the decision be. */
export interface Judgement {
  readonly verdict?: Verdict;
  /** They are added to the policy's: what is stricter holds, and nothing loosens the line. */
  readonly amendments?: Amendments;
}

/**
 * The operator's hook. It must be quick and synchronous: it runs for every attempt while headers are being sent.
 * A throw, a promise or any other unusable result withholds what is not exempt. It is not asked about lines that
 * remove a cookie, nor about the cookies that hold the visitor's answer.
 */
export type Judge = (attempt: Attempt, decision: Decision, standing: Standing) => Judgement | undefined;

/**
 * What a hook returned, where it can be used: who wrote it may not have had a compiler at hand.
 *
 * @throws TypeError that says what is wrong with it.
 */
export function readJudgement(returned: unknown): Judgement {
  if (returned === undefined || returned === null) return {};
  if (typeof returned !== 'object') throw new TypeError('judge returned neither an object nor undefined');
  if (isLate(returned)) throw new TypeError('judge returned a promise: it must be synchronous');
  const { verdict, amendments = {} } = returned as Judgement;
  if (verdict !== undefined && verdict !== 'allow' && verdict !== 'deny') {
    throw new TypeError('judge returned a verdict that is neither "allow" nor "deny"');
  }
  const { maxAgeSeconds = 0, sameSite = 'lax' } = amendments;
  if (!(maxAgeSeconds >= 0)) throw new TypeError('judge returned a maxAgeSeconds that is no lifetime');
  if (sameSite !== 'none' && sameSite !== 'lax' && sameSite !== 'strict') {
    throw new TypeError('judge returned an unknown sameSite');
  }
  return returned;
}
