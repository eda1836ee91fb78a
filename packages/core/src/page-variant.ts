import { decideCategory } from './decide.js';
import { hashText } from './fingerprint.js';
import type { Policy } from './policy.js';
import type { Standing } from './standing.js';

/** False where nothing in a page could be withheld from this visitor: then no body need be touched. */
export function mayWithholdHtml(policy: Policy, standing: Standing): boolean {
  if (!policy.html.enabled) return false;
  if (policy.judge !== undefined) return true;
  if (policy.html.tinyImages === 'judge' && policy.unclassified === 'deny') return true;
  // A refused service is rare: whether its category has rules for pages is not worth asking.
  for (const answer of standing.consent.services.values()) if (answer !== 'granted') return true;
  for (const name of policy.rules.htmlCategories) {
    const category = policy.categories.get(name);
    if (category && decideCategory(policy, standing, category, undefined).verdict === 'deny') return true;
  }
  return false;
}

/**
 * A short key, equal for all visitors for whom every decision falls alike. `undefined` where a judge hook decides, who
 * may look at anything.
 */
export function writeVariantKey(policy: Policy, standing: Standing): string | undefined {
  if (policy.judge !== undefined) return undefined;
  let key = policy.fingerprint + policy.mode;
  for (const category of policy.categories.values()) {
    key += decideCategory(policy, standing, category, undefined).verdict === 'allow' ? '1' : '0';
  }
  if (!standing.isAnswered || standing.consent.services.size === 0) return hashText(key);
  const services = [...standing.consent.services].map(([id, answer]) => `${id}:${answer}`);
  return hashText(key + services.sort().join());
}
