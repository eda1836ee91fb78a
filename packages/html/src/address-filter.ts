import type { RuleSet } from '@cookiewarden/core';
import { toBytes } from './byte-class.js';
import { countingLabels } from './counting-hosts.js';
import { LiteralSearch } from './literal-search.js';
import { HOST_BITS, LABEL } from './skim-flags.js';
import type { AddressTables } from './skimmer.js';

const BITS = 1 << HOST_BITS;
/** A path is told by so many letters. */
const TELLING = 6;

/**
 * Says of most addresses, from their bytes, that no rule can match: nothing need be decoded then. It may say "perhaps"
 * too often, never too rarely.
 */
export class AddressFilter implements AddressTables {
  /** A bit for the hash of each host that a rule names, and of first labels by which hosts count. */
  readonly hosts = new Uint8Array(BITS / 8);
  /** The same of those that a rule names without a path, or with one that tells little. */
  readonly wholeHosts = new Uint8Array(BITS / 8);
  private readonly paths: LiteralSearch;
  /** What tells the paths of rules for any host, and of rules for one, for the skimmer. */
  readonly pathTable: Uint8Array | undefined;
  readonly hostPathTable: Uint8Array | undefined;
  /** Of any address a rule may say something, as far as the skimmer can tell. */
  readonly asksEvery: boolean;
  /** Rules for any host that have no text to look for. */
  private readonly matchesAnyPath: boolean;
  private readonly matchesAnyHost: boolean;
  /** There are rules for paths on any host. */
  readonly hasPaths: boolean;

  constructor(rules: RuleSet) {
    const literals: string[] = [];
    const hostLiterals: string[] = [];
    let matchesAnyPath = false;
    for (const { subject } of rules.entries) {
      if (subject.kind !== 'host') continue;
      const literal = longestLiteral(subject.path ?? '');
      if (subject.host !== '*') {
        const host = hashHost(toBytes(subject.host));
        setBit(this.hosts, host);
        if (literal.length < TELLING) setBit(this.wholeHosts, host);
        else hostLiterals.push(literal);
      } else if (literal.length < 2) matchesAnyPath = true;
      else literals.push(literal);
    }
    for (const label of countingLabels) setBit(this.hosts, toBytes(label).reduce(mix, LABEL));
    this.matchesAnyPath = matchesAnyPath || rules.asksEveryAddress;
    this.matchesAnyHost = rules.asksEveryAddress;
    this.hasPaths = this.matchesAnyPath || literals.length > 0;
    this.paths = new LiteralSearch(literals.map(toBytes));
    const ofAny = this.paths.tables;
    const ofOne = new LiteralSearch(hostLiterals.map(toBytes)).tables;
    this.pathTable = ofAny?.sparse;
    this.hostPathTable = ofOne?.sparse;
    const isSkimmed = ofAny !== undefined && ofAny.dense === undefined && ofOne !== undefined;
    this.asksEvery = this.matchesAnyHost || this.matchesAnyPath || !isSkimmed;
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

  private hasBit(hash: number): boolean {
    const bit = hash & (BITS - 1);
    return (((this.hosts[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  }
}

function hashHost(host: Uint8Array): number {
  return host.reduceRight(mix, 0);
}

function setBit(bits: Uint8Array, hash: number): void {
  const bit = hash & (BITS - 1);
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}

// From the last byte to the first, so that the hash of every parent domain is met on the way.
function mix(hash: number, byte: number): number {
  const next = Math.imul(hash ^ (byte | 0x20), 0x01000193);
  return next ^ (next >>> 15);
}

function longestLiteral(path: string): string {
  // Other characters are percent-encoded by URL parsers: what the bytes hold may differ from what the rule says.
  if (!/^[\w/.*~!$'()+,;=:@%-]*$/.test(path)) return '';
  // And a page may hold plain what the rule has encoded.
  return path
    .split(/\*|%[\da-f]{0,2}/i)
    .reduce((best, part) => (part.length > best.length ? part : best), '');
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
