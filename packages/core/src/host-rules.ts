import { type AddressRule, compileAnyHostRules } from './any-host-rules.js';
import { longestHostName, nextLabel } from './host.js';
import { compileHostNames } from './host-names.js';
import { compilePattern } from './pattern.js';
import type { Rule, RuleEntry } from './rule.js';

/** Finds the rule for an address: the longest host that covers it, there the most telling path. */
export interface HostRules {
  /** `host` as `URL` reads it; `path` with its `/`; `query` without `?`. */
  find(host: string, path: string, query: string): Rule | undefined;
}

/** Compiles the rules for addresses, by host. */
export function compileHostRules(entries: readonly RuleEntry[]): HostRules {
  const byHost = new Map<string, AddressRule[]>();
  for (const { rule, subject } of entries) {
    if (subject.kind !== 'host') continue;
    const address = compileAddress(rule, subject.path, subject.query);
    const list = byHost.get(subject.host);
    if (list === undefined) byHost.set(subject.host, [address]);
    else list.push(address);
  }
  // Array.sort is stable: rules of one weight stay in the order written.
  for (const list of byHost.values()) if (list.length > 1) list.sort((a, b) => b.weight - a.weight);
  const anywhere = compileAnyHostRules(byHost.get('*') ?? []);
  byHost.delete('*');
  const names = compileHostNames(byHost.keys());

  return {
    find(host, path, query) {
      for (let at = byHost.size > 0 ? firstLabel(host) : -1; at >= 0; at = nextLabel(host, at)) {
        if (!names.mayHold(host, at)) continue;
        const list = byHost.get(at === 0 ? host : host.slice(at));
        const found = list && firstMatch(list, path, query);
        if (found !== undefined) return found;
      }
      return anywhere.find(path, query);
    },
  };
}

function firstMatch(list: readonly AddressRule[], path: string, query: string): Rule | undefined {
  for (const address of list) if (address.matches(path, query)) return address.rule;
  return undefined;
}

// Labels further left than any rule reaches are not tried: thousands of them would take quadratic time.
function firstLabel(host: string): number {
  return host.length <= longestHostName ? 0 : nextLabel(host, host.length - longestHostName - 1);
}

function compileAddress(rule: Rule, path: string | undefined, query: string | undefined): AddressRule {
  const weight = (query === undefined ? 0 : 1e6) + (path?.length ?? 0);
  const matchesPath = path === undefined ? always : compilePath(path);
  if (query === undefined) return { rule, path: path ?? '', weight, matches: matchesPath };
  const parameters = query.split('&').map(compilePattern);
  return {
    rule,
    path: path ?? '',
    weight,
    matches(seenPath, seenQuery) {
      if (!matchesPath(seenPath)) return false;
      const seen = seenQuery.split('&');
      return parameters.every((parameter) => seen.some((pair) => parameter.matches(pair)));
    },
  };
}

function always(): boolean {
  return true;
}

// A path covers itself and what lies below it, on segment boundaries: `/tr` covers `/tr/x`, never `/track`.
function compilePath(path: string): (seen: string) => boolean {
  if (!path.includes('*')) {
    const below = path.endsWith('/') ? path : `${path}/`;
    return (seen) => seen === path || seen.startsWith(below);
  }
  const whole = compilePattern(path);
  if (path.endsWith('*')) return (seen) => whole.matches(seen);
  const below = compilePattern(path.endsWith('/') ? `${path}*` : `${path}/*`);
  return (seen) => whole.matches(seen) || below.matches(seen);
}
