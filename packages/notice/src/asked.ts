import type { Category, Policy } from '@cookiewarden/core';

const used = new WeakMap<Policy, readonly Category[]>();

/**
 * The categories that a rule or a service of the policy belongs to, and those that are exempt. For the others there is
 * nothing to ask: an agreement to what nobody described would be none.
 */
export function usedCategories(policy: Policy): readonly Category[] {
  const known = used.get(policy);
  if (known !== undefined) return known;
  const names = new Set([
    ...policy.rules.entries.map(({ rule }) => rule.category),
    ...[...policy.services.values()].map(({ category }) => category),
  ]);
  const found = [...policy.categories.values()].filter(({ name, isExempt }) => isExempt || names.has(name));
  used.set(policy, found);
  return found;
}

/** The categories that the visitor is asked for. */
export function askedCategories(policy: Policy): readonly Category[] {
  return usedCategories(policy).filter(({ isExempt }) => !isExempt);
}
