import { coversHost, nextLabel } from './host.js';
import type { Pattern } from './pattern.js';

/** A pattern of cookie names with what else its rule asks for. */
export interface CookiePattern {
  readonly pattern: Pattern;
  readonly domain: string | undefined;
}

/** Finds patterns of cookie names without trying them all. */
export interface CookiePatterns<Entry> {
  /** The first in the order written whose name and domain fit and that `accepts` agrees to. */
  find(name: string, domain: string, accepts: (entry: Entry) => boolean): Entry | undefined;
}

interface Ordered<Entry> {
  readonly entry: Entry;
  readonly order: number;
}

/** So many first characters tell the patterns apart; more would mean more look-ups for each name. */
const depth = 4;

/** Compiles patterns: those for any name of a domain by domain, all others by how they begin. */
export function compileCookiePatterns<Entry extends CookiePattern>(
  entries: readonly Entry[],
): CookiePatterns<Entry> {
  const byDomain = new Map<string, Ordered<Entry>[]>();
  const named: Ordered<Entry>[] = [];
  for (const [order, entry] of entries.entries()) {
    const { domain, pattern } = entry;
    if (domain === undefined || !isAnyName(pattern)) named.push({ entry, order });
    else byDomain.set(domain, [...(byDomain.get(domain) ?? []), { entry, order }]);
  }
  const byStart = groupByStart(named);

  return {
    find(name, domain, accepts) {
      let first: Ordered<Entry> | undefined;
      for (const ordered of startingLike(byStart, name)) {
        const { entry } = ordered;
        if (!entry.pattern.matches(name) || !covers(entry.domain, domain) || !accepts(entry)) continue;
        first = ordered;
        break;
      }
      for (let at = byDomain.size > 0 ? 0 : -1; at >= 0; at = nextLabel(domain, at)) {
        for (const ordered of byDomain.get(at === 0 ? domain : domain.slice(at)) ?? none) {
          if ((first === undefined || ordered.order < first.order) && accepts(ordered.entry)) first = ordered;
        }
      }
      return first?.entry;
    },
  };
}

const none: readonly never[] = [];

function isAnyName({ text }: Pattern): boolean {
  return text.replaceAll('*', '') === '';
}

function covers(covering: string | undefined, domain: string): boolean {
  return covering === undefined || coversHost(covering, domain);
}

// Each beginning gets every pattern that a name with that beginning, and no longer one of the list, can match.
function groupByStart<Entry extends CookiePattern>(
  patterns: readonly Ordered<Entry>[],
): ReadonlyMap<string, readonly Ordered<Entry>[]> {
  const own = new Map<string, Ordered<Entry>[]>([['', []]]);
  for (const ordered of patterns) {
    const start = startOf(ordered.entry.pattern);
    const list = own.get(start);
    if (list === undefined) own.set(start, [ordered]);
    else list.push(ordered);
  }
  const groups = [...own.keys()].map((key) => {
    const fitting = Array.from({ length: key.length + 1 }, (_, end) => own.get(key.slice(0, end)) ?? none);
    return [key, fitting.flat().sort((one, other) => one.order - other.order)] as const;
  });
  return new Map(groups);
}

function startOf({ text }: Pattern): string {
  return text.slice(0, Math.min(depth, text.indexOf('*')));
}

function startingLike<Entry>(
  groups: ReadonlyMap<string, readonly Ordered<Entry>[]>,
  name: string,
): readonly Ordered<Entry>[] {
  for (let length = Math.min(depth, name.length); length > 0; length--) {
    const group = groups.get(name.slice(0, length));
    if (group !== undefined) return group;
  }
  return groups.get('') ?? none;
}
