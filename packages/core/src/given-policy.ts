import { fault } from './check-options.js';
import type { OptionFault } from './policy-error.js';

/** The fault of what was given as a policy and is none: options that nobody passed through `definePolicy`, most often. */
export function checkGivenPolicy(value: unknown): readonly OptionFault[] {
  if (typeof value === 'object' && value !== null) {
    // Told by its shape, not its maker: a process may hold two copies of this package.
    const { categories, regimeOf } = value as { readonly categories?: unknown; readonly regimeOf?: unknown };
    if (categories instanceof Map && typeof regimeOf === 'function') return [];
  }
  const code = value === undefined ? 'missing' : 'wrong-type';
  return [
    fault(code, 'policy', value, 'Expected what definePolicy returns: `definePolicy({ rules: […] })`.'),
  ];
}
