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

/** What a segment of the path must begin with, or be, for any of `rules` to match. */
interface SegmentStart {
  readonly text: string;
  readonly isWhole: boolean;
  readonly rules: Ordered[];
}

/**
 * Compiles rules that hold on any host, the most telling first. Every address that no host's rule names comes by here, so
 * rules are kept by what a segment of the path must begin with: `matomo.php` of the path pattern for any folder.
 */
export function compileAnyHostRules(rules: readonly AddressRule[]): AnyHostRules {
  const byLetters = new Map<number, SegmentStart[]>();
  const others: Ordered[] = [];
  for (const [order, address] of rules.entries()) {
    const start = findSegmentStart(address.path);
    if (start === undefined) others.push({ address, order });
    else keep(byLetters, start, { address, order });
  }
  const seen = new Uint8Array(1024);
  for (const letters of byLetters.keys()) seen[letters & 1023] = 1;

  return {
    find(path, query) {
      let best = others.length === 0 ? undefined : findFirst(others, undefined, path, query);
      if (byLetters.size === 0) return best?.address.rule;
      for (let from = 1; from > 0; from = path.indexOf('/', from) + 1) {
        const letters = lettersAt(path, from);
        if (seen[letters & 1023] === 0) continue;
        for (const start of byLetters.get(letters) ?? none)
          if (begins(path, from, start)) best = findFirst(start.rules, best, path, query);
      }
      return best?.address.rule;
    },
  };
}

const none: readonly never[] = [];

function keep(
  byLetters: Map<number, SegmentStart[]>,
  { text, isWhole }: Pick<SegmentStart, 'text' | 'isWhole'>,
  rule: Ordered,
): void {
  const letters = lettersAt(text, 0);
  const starts = byLetters.get(letters) ?? [];
  byLetters.set(letters, starts);
  const known = starts.find((start) => start.text === text && start.isWhole === isWhole);
  if (known === undefined) starts.push({ text, isWhole, rules: [rule] });
  else known.rules.push(rule);
}

// The first two letters of a segment; the low bits tell most from others.
function lettersAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1));
}

function begins(path: string, from: number, { text, isWhole }: SegmentStart): boolean {
  if (!path.startsWith(text, from)) return false;
  const end = from + text.length;
  return !isWhole || end === path.length || path.charCodeAt(end) === 0x2f;
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

// The longest text that must stand behind a slash of any path which matches.
function findSegmentStart(pattern: string): Pick<SegmentStart, 'text' | 'isWhole'> | undefined {
  const starts = pattern
    .split('/')
    .slice(1)
    .map((segment) => {
      const star = segment.indexOf('*');
      return { text: star < 0 ? segment : segment.slice(0, star), isWhole: star < 0 };
    });
  return starts.filter(({ text }) => text.length > 1).sort((a, b) => b.text.length - a.text.length)[0];
}
