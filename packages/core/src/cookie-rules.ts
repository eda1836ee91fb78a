import { coversHost } from './host.js';
import { compilePattern, type Pattern } from './pattern.js';
import type { Rule, RuleEntry } from './rule.js';

/** Finds the rule for a cookie: exact names from a Map, then patterns in the order written. */
export interface CookieRules {
  find(name: string, domain: string): Rule | undefined;
}

interface CookieEntry {
  readonly rule: Rule;
  readonly domain: string | undefined;
  readonly chunked: boolean;
}

interface PatternEntry extends CookieEntry {
  readonly pattern: Pattern;
  readonly order: number;
}

/** Compiles the rules for cookies: exact names into a map, patterns into a list, in the order written. */
export function compileCookieRules(entries: readonly RuleEntry[]): CookieRules {
  const byName = new Map<string, CookieEntry[]>();
  const patterns: PatternEntry[] = [];
  for (const { rule, subject } of entries) {
    if (subject.kind !== 'cookie') continue;
    const entry = { rule, domain: subject.domain, chunked: subject.chunked };
    if (subject.name.includes('*')) {
      patterns.push({ ...entry, pattern: compilePattern(subject.name), order: patterns.length });
    } else append(byName, subject.name, entry);
  }
  // A rule with a domain says more than one without: it goes first.
  for (const list of byName.values()) list.sort((a, b) => Number(!a.domain) - Number(!b.domain));
  const byFirst = groupByFirst(patterns);
  const hasChunked = entries.some(({ subject }) => subject.kind === 'cookie' && subject.chunked);

  function findWhole(name: string, domain: string, onlyChunked: boolean): Rule | undefined {
    for (const entry of byName.get(name) ?? none) {
      if (applies(entry, domain, onlyChunked)) return entry.rule;
    }
    for (const entry of byFirst.get(name.charAt(0)) ?? byFirst.get('') ?? none) {
      if (applies(entry, domain, onlyChunked) && entry.pattern.matches(name)) return entry.rule;
    }
    return undefined;
  }

  return {
    find(name, domain) {
      const found = findWhole(name, domain, false);
      if (found !== undefined || !hasChunked) return found;
      const base = chunkBase(name);
      return base === undefined ? undefined : findWhole(base, domain, true);
    },
  };
}

const none: readonly never[] = [];

function applies(entry: CookieEntry, domain: string, onlyChunked: boolean): boolean {
  if (onlyChunked && !entry.chunked) return false;
  return entry.domain === undefined || coversHost(entry.domain, domain);
}

// Each first character gets the patterns that can match it, those with a leading "*" among them, in their order.
function groupByFirst(patterns: readonly PatternEntry[]): ReadonlyMap<string, readonly PatternEntry[]> {
  const anywhere = patterns.filter((entry) => entry.pattern.text.startsWith('*'));
  const groups = new Map<string, PatternEntry[]>([['', anywhere]]);
  for (const entry of patterns) {
    if (!entry.pattern.text.startsWith('*')) append(groups, entry.pattern.text.charAt(0), entry);
  }
  for (const [first, group] of groups) {
    if (first !== '') group.push(...anywhere);
    group.sort((a, b) => a.order - b.order);
  }
  return groups;
}

// `name.0` (Auth.js), `nameC1` (ASP.NET), `name.sig` (Koa): the name before its chunk mark.
function chunkBase(name: string): string | undefined {
  if (name.endsWith('.sig')) return name.slice(0, -4);
  let at = name.length;
  while (at > 0 && isDigit(name.charCodeAt(at - 1))) at--;
  if (at === name.length || at === 0) return undefined;
  const mark = name.charAt(at - 1);
  return mark === '.' || mark === 'C' ? name.slice(0, at - 1) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
