import { fromText } from './byte-class.js';
import { GRAM, GRAM_WORDS, type LiteralTables, writeLiteralTable } from './literal-table.js';
import { skimCode } from './skim-code.js';
import { MARKERS, SCRIPTS, SHORT_MARKERS } from './skim-flags.js';
import { writeNameTables } from './skim-tables.js';

/** What of a style sheet must be at hand before a place, and behind it, to tell what loads there. */
const BEHIND = 64;
const AHEAD = 2048;

/** By what addresses are told that rules may name: an `AddressFilter`. */
export interface AddressTables {
  /** A bit for the hash of each host that a rule names. */
  readonly hosts: Uint8Array;
  /** The same of those that a rule names without a path, or with one that tells little. */
  readonly wholeHosts: Uint8Array;
  /** What tells the paths of rules for any host, and of rules for one. */
  readonly pathTable: Uint8Array | undefined;
  readonly hostPathTable: Uint8Array | undefined;
}

/** What pages of one policy are looked at for. */
export interface SkimTables {
  readonly filter: AddressTables;
  /** By what the markers of scripts are told; `undefined` where it cannot be told so. */
  readonly markers: LiteralTables | undefined;
}

/** A table without a literal. Where none at all were written, a path would be looked through in steps of no length. */
const noLiterals = writeLiteralTable(new Int32Array(GRAM_WORDS), GRAM, []) ?? new Uint8Array();

interface SkimCode {
  readonly memory: WebAssembly.Memory;
  readonly windowStart: WebAssembly.Global<'i32'>;
  readonly windowBytes: WebAssembly.Global<'i32'>;
  readonly elements: WebAssembly.Global<'i32'>;
  readonly attributes: WebAssembly.Global<'i32'>;
  readonly hosts: WebAssembly.Global<'i32'>;
  readonly wholeHosts: WebAssembly.Global<'i32'>;
  readonly paths: WebAssembly.Global<'i32'>;
  readonly hostPaths: WebAssembly.Global<'i32'>;
  readonly markers: WebAssembly.Global<'i32'>;
  readonly shortMarkers: WebAssembly.Global<'i32'>;
  skim(from: number, to: number, flags: number): number;
  findLiteral(table: number, from: number, last: number, to: number): number;
  findInStyle(from: number, to: number, sure: number, flags: number): number;
}

/**
 * Passes over what cannot matter in a page, in WebAssembly: a stretch of the bytes at hand is copied into its window,
 * and it says where to look. One serves all pages, as each is written to without a pause.
 */
export class Skimmer {
  private readonly code: SkimCode;
  private readonly memory: Uint8Array;
  private readonly windowStart: number;
  private readonly windowBytes: number;
  private bytes: Uint8Array | undefined;
  private from = 0;
  private to = 0;
  private filter: AddressTables | undefined;
  private markers: Uint8Array | undefined;
  private shortMarkers: Uint8Array | undefined;

  constructor(code: SkimCode) {
    this.code = code;
    this.memory = new Uint8Array(code.memory.buffer);
    this.windowStart = code.windowStart.value;
    this.windowBytes = code.windowBytes.value;
    const { elements, attributes } = writeNameTables();
    this.memory.set(elements, code.elements.value);
    this.memory.set(attributes, code.attributes.value);
  }

  /** The next `<` from `from` on, between tags, that may be of interest, or `to`. */
  next(bytes: Uint8Array, from: number, to: number, tables: SkimTables, flags: number): number {
    this.heed(tables.filter);
    const wants = (flags & SCRIPTS) === 0 ? flags : flags | this.heedMarkers(tables.markers);
    for (let at = from; at < to; ) {
      this.open(bytes, at, to);
      const end = Math.min(to, this.to);
      at = this.from + this.code.skim(at - this.from, end - this.from, wants);
      if (at < end) return at;
    }
    return to;
  }

  /**
   * The first of the places `from`, `from + stride` and so on at which a literal of the table stands, or may stand, in text
   * that ends at `to`; beyond `last` if there is none. Four bytes must be there at `last`.
   */
  findLiteral(
    table: Uint8Array,
    bytes: Uint8Array,
    from: number,
    last: number,
    to: number,
    stride: number,
  ): number {
    const place = this.heedLiterals(table, stride === 1);
    let at = from;
    while (at <= last) {
      this.open(bytes, at, to, Math.min(GRAM, to - at));
      const end = this.to >= to ? last : Math.min(last, this.to - GRAM);
      const stop = Math.min(to, this.to) - this.from;
      at = this.from + this.code.findLiteral(place, at - this.from, end - this.from, stop);
      if (at <= end) return at;
    }
    return at;
  }

  /** Where in a style sheet something may next load that a rule names, or `to`. */
  findInStyle(bytes: Uint8Array, from: number, to: number, filter: AddressTables, flags: number): number {
    this.heed(filter);
    let at = from;
    while (at < to) {
      const start = Math.max(from, at - BEHIND);
      this.open(bytes, start, to, Math.min(BEHIND + AHEAD, to - start));
      const end = Math.min(to, this.to);
      const sure = end === to ? to : end - AHEAD;
      at = this.from + this.code.findInStyle(at - this.from, end - this.from, sure - this.from, flags);
      if (at < sure) return at;
    }
    return to;
  }

  /** Lets go of the bytes: others may stand in the same place next time. */
  rest(): void {
    this.bytes = undefined;
  }

  private heed(filter: AddressTables): void {
    if (this.filter === filter) return;
    this.filter = filter;
    this.memory.set(filter.hosts, this.code.hosts.value);
    this.memory.set(filter.wholeHosts, this.code.wholeHosts.value);
    const { pathTable, hostPathTable } = filter;
    this.memory.set(pathTable ?? noLiterals, this.code.paths.value);
    this.memory.set(hostPathTable ?? noLiterals, this.code.hostPaths.value);
  }

  private heedMarkers(markers: LiteralTables | undefined): number {
    const { sparse, dense } = markers ?? {};
    if (sparse !== undefined) this.heedLiterals(sparse, false);
    if (dense !== undefined) this.heedLiterals(dense, true);
    return (sparse === undefined ? 0 : MARKERS) | (dense === undefined ? 0 : SHORT_MARKERS);
  }

  private heedLiterals(table: Uint8Array, isDense: boolean): number {
    const { code } = this;
    const place = isDense ? code.shortMarkers.value : code.markers.value;
    if ((isDense ? this.shortMarkers : this.markers) === table) return place;
    this.memory.set(table, place);
    if (isDense) this.shortMarkers = table;
    else this.markers = table;
    return place;
  }

  // Puts into the window what begins at `at`, `least` bytes of it or more.
  private open(bytes: Uint8Array, at: number, to: number, least = 1): void {
    if (this.bytes === bytes && at >= this.from && at + least <= this.to) return;
    this.bytes = bytes;
    this.from = at;
    this.to = Math.min(to, at + this.windowBytes);
    const isWhole = at === 0 && this.to === bytes.length;
    this.memory.set(isWhole ? bytes : bytes.subarray(at, this.to), this.windowStart);
  }
}

/** The skimmer, where the runtime has what it needs; without it pages are read as exactly, and more slowly. */
export const skimmer: Skimmer | undefined = start();

function start(): Skimmer | undefined {
  // Tables are written as the machine has its numbers.
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  try {
    const code = fromText(atob(skimCode));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    return new Skimmer(exports as unknown as SkimCode);
  } catch {
    return undefined;
  }
}
