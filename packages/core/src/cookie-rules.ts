import { type CookiePattern, compileCookiePatterns } from './cookie-patterns.js';
import { coversHost } from './host.js';
import { compilePattern } from './pattern.js';
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

interface PatternEntry extends CookieEntry, CookiePattern {
  readonly domain: string | undefined;
}

/** Compiles the rules for cookies: exact names into a map, patterns into a list, in the order written. */
export function compileCookieRules(entries: readonly RuleEntry[]): CookieRules {
  const byName = new Map<string, CookieEntry[]>();
  const patternEntries: PatternEntry[] = [];
  for (const { rule, subject } of entries) {
    if (subject.kind !== 'cookie') continue;
    const entry = { rule, domain: subject.domain, chunked: subject.chunked };
    for (const name of spellingsOf(subject.name)) {
      if (name.includes('*')) patternEntries.push({ ...entry, pattern: compilePattern(name) });
      else append(byName, name, entry);
    }
  }
  // A rule with a domain says more than one without: it goes first.
  for (const list of byName.values())
    if (list.length > 1) list.sort((a, b) => Number(!a.domain) - Number(!b.domain));
  const patterns = compileCookiePatterns(patternEntries);
  const hasChunked = entries.some(({ subject }) => subject.kind === 'cookie' && subject.chunked);

  function findWhole(name: string, domain: string, onlyChunked: boolean): Rule | undefined {
    for (const entry of byName.get(name) ?? none) {
      if (applies(entry, domain, onlyChunked)) return entry.rule;
    }
    if (patternEntries.length === 0) return undefined;
    return patterns.find(name, domain, onlyChunked ? isChunked : always)?.rule;
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

// Browsers send a name in UTF-8, and servers read each of its octets as one character: `språk` arrives as `sprÃ¥k`.
function spellingsOf(name: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(name) || /\p{Surrogate}/u.test(name)) return [name];
  const octets = encodeURIComponent(name).replace(/%(..)/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [name, octets];
}

function applies(entry: CookieEntry, domain: string, onlyChunked: boolean): boolean {
  if (onlyChunked && !entry.chunked) return false;
  return entry.domain === undefined || coversHost(entry.domain, domain);
}

function isChunked({ chunked }: CookieEntry): boolean {
  return chunked;
}

function always(): boolean {
  return true;
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
