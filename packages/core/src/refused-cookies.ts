import { readCookieNames } from './cookie-header.js';
import { decide } from './decide.js';
import type { Decision } from './decision.js';
import type { Policy } from './policy.js';
import type { Standing } from './standing.js';

/**
 * The cookies in a Cookie header that the browser ought to lose, by name, each with the decision that says why.
 * `stored`: what this response itself may store stays, whatever the name alone would say.
 */
export function findRefused(
  policy: Policy,
  standing: Standing,
  cookies: string,
  stored: ReadonlySet<string>,
): ReadonlyMap<string, Decision> {
  const refused = new Map<string, Decision>();
  for (const name of readCookieNames(cookies)) {
    if (stored.has(name) || refused.has(name)) continue;
    const decision = decide(policy, standing, { kind: 'access', name });
    if (decision.verdict === 'deny' && policy.expiry?.reasons.has(decision.reason)) {
      refused.set(name, decision);
    }
  }
  return refused;
}
