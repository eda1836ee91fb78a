import type { Rule } from './rule.js';

/** A rule for addresses of one host, or of any. */
export interface AddressRule {
  readonly rule: Rule;
  /** As written: a pattern, `''` for any path. */
  readonly path: string;
  /** The higher, the more telling. */
  readonly weight: number;
  /** Whether path and query fit, whatever the host. */
  matches(path: string, query: string): boolean;
}

/** Finds the most telling of the rules that hold on any host. */
export interface AnyHostRules {
  find(path: string, query: string): Rule | undefined;
}

interface Ordered {
  readonly address: AddressRule;
  readonly order: number;
}

/**
 * Compiles rules that hold on any host, the most telling first. Every address that no host's rule names comes by here, so
 * rules are kept by a segment that must be in the path: `matomo.php` of the path pattern for any folder.
 */
export function compileAnyHostRules(rules: readonly AddressRule[]): AnyHostRules {
  const bySegment = new Map<string, Ordered[]>();
  const others: Ordered[] = [];
  for (const [order, address] of rules.entries()) {
    const segment = findWholeSegment(address.path);
    if (segment === undefined) others.push({ address, order });
    else bySegment.set(segment, [...(bySegment.get(segment) ?? []), { address, order }]);
  }

  return {
    find(path, query) {
      let best = findFirst(others, undefined, path, query);
      if (bySegment.size === 0) return best?.address.rule;
      for (let from = 1; from > 0; ) {
        const slash = path.indexOf('/', from);
        const list = bySegment.get(slash < 0 ? path.slice(from) : path.slice(from, slash));
        if (list !== undefined) best = findFirst(list, best, path, query);
        from = slash + 1;
      }
      return best?.address.rule;
    },
  };
}

// The first that matches, if it is more telling than what was found before.
function findFirst(
  list: readonly Ordered[],
  best: Ordered | undefined,
  path: string,
  query: string,
): Ordered | undefined {
  for (const ordered of list) {
    if (best !== undefined && ordered.order > best.order) return best;
    if (ordered.address.matches(path, query)) return ordered;
  }
  return best;
}

// The longest part between slashes that any path which matches must hold as it stands.
function findWholeSegment(pattern: string): string | undefined {
  const segments = pattern.split('/').slice(1);
  const whole = segments.filter((segment) => segment !== '' && !segment.includes('*'));
  return whole.sort((a, b) => b.length - a.length)[0];
}
