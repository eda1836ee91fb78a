import type { RuleSet } from '@cookiewarden/core';
import { toBytes } from './byte-class.js';
import { LiteralSearch } from './literal-search.js';

const BITS = 1 << 16;

/**
 * Says of most addresses, from their bytes, that no rule can match: nothing need be decoded then. It may say "perhaps"
 * too often, never too rarely.
 */
export class AddressFilter {
  private readonly hosts = new Uint8Array(BITS / 8);
  private readonly paths: LiteralSearch;
  /** Rules for any host that have no text to look for. */
  private readonly matchesAnyPath: boolean;
  private readonly matchesAnyHost: boolean;
  /** There are rules for paths on any host. */
  readonly hasPaths: boolean;

  constructor(rules: RuleSet) {
    const literals: string[] = [];
    let matchesAnyPath = false;
    for (const { subject } of rules.entries) {
      if (subject.kind !== 'host') continue;
      if (subject.host !== '*') {
        this.addHost(toBytes(subject.host));
        continue;
      }
      const literal = longestLiteral(subject.path ?? '');
      if (literal.length < 2) matchesAnyPath = true;
      else literals.push(literal);
    }
    this.matchesAnyPath = matchesAnyPath || rules.asksEveryAddress;
    this.matchesAnyHost = rules.asksEveryAddress;
    this.hasPaths = this.matchesAnyPath || literals.length > 0;
    this.paths = new LiteralSearch(literals.map(toBytes));
  }

  /** Whether a rule may name this host, in any case of letters, or a domain above it. */
  mayNameHost(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.matchesAnyHost) return true;
    let hash = 0;
    for (let at = end - 1; at >= start; at--) {
      hash = mix(hash, bytes[at] ?? 0);
      if ((at === start || bytes[at - 1] === 0x2e) && this.hasBit(hash)) return true;
    }
    return false;
  }

  /** Whether a rule for any host may match this path, given without its query. */
  mayMatchPath(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.hasPaths) return false;
    return this.matchesAnyPath || this.paths.has(bytes, start, end);
  }

  private addHost(host: Uint8Array): void {
    let hash = 0;
    for (let at = host.length - 1; at >= 0; at--) hash = mix(hash, host[at] ?? 0);
    const bit = hash & (BITS - 1);
    this.hosts[bit >> 3] = (this.hosts[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  private hasBit(hash: number): boolean {
    const bit = hash & (BITS - 1);
    return (((this.hosts[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  }
}

// From the last byte to the first, so that the hash of every parent domain is met on the way.
function mix(hash: number, byte: number): number {
  const next = Math.imul(hash ^ (byte | 0x20), 0x01000193);
  return next ^ (next >>> 15);
}

function longestLiteral(path: string): string {
  // Other characters are percent-encoded by URL parsers: what the bytes hold may differ from what the rule says.
  if (!/^[\w/.*~!$'()+,;=:@%-]*$/.test(path)) return '';
  return path.split('*').reduce((best, part) => (part.length > best.length ? part : best), '');
}

const filters = new WeakMap<RuleSet, AddressFilter>();

/** The filter of a policy's rules, built once for each policy. */
export function filterAddresses(rules: RuleSet): AddressFilter {
  let filter = filters.get(rules);
  if (filter === undefined) {
    filter = new AddressFilter(rules);
    filters.set(rules, filter);
  }
  return filter;
}
