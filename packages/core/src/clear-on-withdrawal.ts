import { decideCategory } from './decide.js';
import type { Exchange } from './exchange.js';
import type { Policy } from './policy.js';
import type { Standing } from './standing.js';

/** Something that was allowed at one time is no longer allowed at another. */
export function isTakenBack(policy: Policy, before: Standing, after: Standing): boolean {
  const ids = [...before.consent.services.keys(), ...after.consent.services.keys()];
  const services = ids.flatMap((id) => policy.services.get(id) ?? []);
  const parts = [
    ...[...policy.categories.keys()].map((name) => [name, undefined] as const),
    ...services.map(({ category, id }) => [category, id] as const),
  ];
  return parts.some(([name, service]) => {
    const category = policy.categories.get(name);
    const allows = (standing: Standing) =>
      category !== undefined && decideCategory(policy, standing, category, service).verdict === 'allow';
    return allows(before) && !allows(after);
  });
}

/**
 * The `Clear-Site-Data` of a response, where the visitor withdrew in it and the policy wants something cleared then:
 * what the application `given` says itself, and that. `undefined` where nothing is to be added. To be asked before
 * caches are told: such a response is for one visitor.
 */
export function writeClearing(exchange: Exchange, given: string | undefined): string | undefined {
  const { policy, facts } = exchange;
  const isOff = policy.clearOnWithdrawal.length === 0 || policy.mode === 'report-only';
  // Clear-Site-Data 3.1: browsers heed it over secure connections only.
  if (isOff || !facts.isSecure || !exchange.hasWithdrawn) return undefined;
  exchange.dependOnStanding();
  const named = (given ?? '').split(',').map((part) => part.trim());
  const missing = policy.clearOnWithdrawal.map((part) => `"${part}"`).filter((part) => !named.includes(part));
  if (missing.length === 0 || named.includes('"*"')) return undefined;
  return [...(given ? [given] : []), ...missing].join(', ');
}
