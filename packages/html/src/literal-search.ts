import { toBytes } from './byte-class.js';
import {
  GRAM,
  GRAM_WORDS,
  hashGram,
  type LiteralPlace,
  type LiteralTables,
  writeLiteralTable,
} from './literal-table.js';
import { skimmer } from './skimmer.js';

/** Called with the index of a literal and where it begins; true ends the search. */
export type LiteralVisit = (index: number, start: number) => boolean;

/**
 * Finds many literals in bytes, looking at few places only: of the stretches of three bytes that a literal of five holds,
 * one begins at every third place of the text; and where the shortest has eight, at every sixth. Literals of less than five
 * are looked for apart, or they would slow down the search for all others.
 */
export class LiteralSearch {
  private readonly literals: readonly Uint8Array[];
  private readonly groups: readonly LiteralGroup[];
  private readonly tiny: readonly number[];
  /** The same for the skimmer; `undefined` where there is none, some literals are too short for it, or all are too many. */
  readonly tables: LiteralTables | undefined;

  /** No literal may be empty. */
  constructor(literals: readonly Uint8Array[]) {
    this.literals = literals;
    const indices = [...literals.keys()];
    const lengthOf = (index: number): number => this.lengthOf(index);
    this.tiny = indices.filter((index) => lengthOf(index) < KNOWN);
    const short = indices.filter((index) => lengthOf(index) >= KNOWN && lengthOf(index) < KNOWN + 2);
    const long = indices.filter((index) => lengthOf(index) >= KNOWN + 2);
    const stride = Math.min(FARTHEST, ...long.map((index) => lengthOf(index) - KNOWN + 1));
    const sparse = long.length > 0 ? new LiteralGroup(literals, long, stride) : undefined;
    const dense = short.length > 0 ? new LiteralGroup(literals, short, 1) : undefined;
    this.groups = [sparse, dense].filter((group) => group !== undefined);
    const isSkimmed = this.tiny.length === 0 && this.groups.every(({ table }) => table !== undefined);
    this.tables = isSkimmed ? { sparse: sparse?.table, dense: dense?.table } : undefined;
  }

  /** Whether any literal lies between `from` and `to`. */
  has(bytes: Uint8Array, from: number, to: number): boolean {
    return this.visit(bytes, from, to, () => true);
  }

  /** Visits all literals that lie between `from` and `to`; true where a visit ended it. */
  visit(bytes: Uint8Array, from: number, to: number, visit: LiteralVisit): boolean {
    for (const group of this.groups) if (group.visit(bytes, from, to, visit)) return true;
    for (const index of this.tiny) {
      const literal = this.literals[index];
      if (literal === undefined) continue;
      for (let at = from; at + literal.length <= to; at++) {
        if (matches(bytes, at, literal) && visit(index, at)) return true;
      }
    }
    return false;
  }

  lengthOf(index: number): number {
    return this.literals[index]?.length ?? 0;
  }
}

const KNOWN = 3;
/** Looking at places that are farther apart gains little: to each belongs a gram of every literal. */
const FARTHEST = 8;
/** More than so many literals with one gram make it no worse. */
const SHARED = 8;
const SHORT = 256;

/** Literals that are long enough to be met by looking at places that lie so far apart. */
class LiteralGroup {
  /** All of it as bytes, for the skimmer; `undefined` where there is none, or they are too many for it. */
  readonly table: Uint8Array | undefined;
  private readonly stride: number;
  /** A bit for the hash of each gram: 32 KB, so that few others meet and all of it stays in the fastest memory. */
  private readonly bits = new Int32Array(GRAM_WORDS);
  private readonly places = new Map<number, LiteralPlace[]>();
  /** The same by three bytes, where a literal ends before the fourth. */
  private readonly lastPlaces = new Map<number, LiteralPlace[]>();

  constructor(literals: readonly Uint8Array[], indices: readonly number[], stride: number) {
    this.stride = stride;
    const counts = countGrams(literals);
    for (const index of indices) {
      const literal = literals[index];
      if (literal === undefined) continue;
      const first = rarestStretch(literal, stride, counts);
      for (let offset = first; offset < first + stride; offset++) this.add({ index, literal, offset });
    }
    if (skimmer !== undefined)
      this.table = writeLiteralTable(this.bits, stride, [...this.places, ...this.lastPlaces]);
  }

  visit(bytes: Uint8Array, from: number, to: number, visit: LiteralVisit): boolean {
    const { bits, stride, table } = this;
    if (to - from <= SHORT) return this.visitShort(bytes, from, to, visit);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Four bytes are read at once, of which the last one may lie beyond `to`, but not beyond what is there.
    const last = Math.min(to - KNOWN, bytes.length - GRAM);
    let at = from;
    for (;;) {
      at =
        skimmer === undefined || table === undefined
          ? findGram(bits, view, at, last, stride)
          : skimmer.findLiteral(table, bytes, at, last, to, stride);
      if (at > last) break;
      if (this.visitPlaces(bytes, from, to, at, view.getInt32(at, true), visit)) return true;
      at += stride;
    }
    return at <= to - KNOWN && this.visitPlaces(bytes, from, to, at, readGram(bytes, at), visit);
  }

  // In an address a view costs more than the search.
  private visitShort(bytes: Uint8Array, from: number, to: number, visit: LiteralVisit): boolean {
    const { bits, stride } = this;
    for (let at = from; at <= to - KNOWN; at += stride) {
      const gram = readGram(bytes, at);
      const hash = hashGram(gram);
      if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) continue;
      if (this.visitPlaces(bytes, from, to, at, gram, visit)) return true;
    }
    return false;
  }

  private visitPlaces(
    bytes: Uint8Array,
    from: number,
    to: number,
    at: number,
    gram: number,
    visit: LiteralVisit,
  ): boolean {
    const places = this.places.get(gram);
    if (places !== undefined && visitMatches(places, bytes, from, to, at, visit)) return true;
    const last = this.lastPlaces.get(gram & 0xffffff);
    return last !== undefined && visitMatches(last, bytes, from, to, at, visit);
  }

  private add(place: LiteralPlace): void {
    const { literal, offset } = place;
    const gram = readGram(literal, offset);
    if (offset + GRAM <= literal.length) {
      this.setBit(gram);
      this.places.set(gram, [...(this.places.get(gram) ?? []), place]);
      return;
    }
    // What follows the literal may be any byte.
    const known = gram & 0xffffff;
    for (let byte = 0; byte < 256; byte++) this.setBit(known | (byte << 24));
    this.lastPlaces.set(known, [...(this.lastPlaces.get(known) ?? []), place]);
  }

  private setBit(gram: number): void {
    const hash = hashGram(gram);
    this.bits[hash >>> 5] = (this.bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
}

// The next place whose gram may be of a literal, or the first one after `last`. By itself, since all time is spent here.
function findGram(bits: Int32Array, view: DataView, from: number, last: number, stride: number): number {
  let at = from;
  for (; at <= last; at += stride) {
    const hash = hashGram(view.getInt32(at, true));
    if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1) break;
  }
  return at;
}

function visitMatches(
  places: readonly LiteralPlace[],
  bytes: Uint8Array,
  from: number,
  to: number,
  at: number,
  visit: LiteralVisit,
): boolean {
  for (const { index, literal, offset } of places) {
    const start = at - offset;
    if (start < from || start + literal.length > to) continue;
    if (matches(bytes, start, literal) && visit(index, start)) return true;
  }
  return false;
}

function countGrams(literals: readonly Uint8Array[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const literal of literals) {
    for (let at = 0; at < literal.length; at++) {
      const gram = readGram(literal, at);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

// Where in a literal the grams begin that text is least likely to hold, and other literals too: no `.com` nor `window`.
function rarestStretch(literal: Uint8Array, stride: number, counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let first = 0; first === 0 || first + stride + GRAM - 1 <= literal.length; first++) {
    let weight = 0;
    for (let at = first; at < first + stride; at++) {
      const gram = readGram(literal, at);
      const letters = literal.subarray(at, at + GRAM).reduce((sum, byte) => sum + commonness(byte), 0);
      weight += Math.min(counts.get(gram) ?? 0, SHARED) + 2 ** (commonGrams.has(gram) ? 10 : letters / 2);
    }
    if (weight < least) {
      best = first;
      least = weight;
    }
  }
  return best;
}

// Of words that most scripts hold.
const commonGrams = new Set(
  'https:// www. .com/ window document google function create static analytics config events image page data load push'
    .split(' ')
    .flatMap((word) => [...word].slice(GRAM - 1).map((_, at) => readGram(toBytes(word), at))),
);

// In scripts the letters that words are made of are common, and the signs that stand between words.
function commonness(byte: number): number {
  const character = String.fromCharCode(byte);
  if ('aeinorst'.includes(character)) return 5;
  if (` "',`.includes(character)) return 4;
  return (byte >= 0x61 && byte <= 0x7a) || '.()=/'.includes(character) ? 3 : 1;
}

function readGram(bytes: Uint8Array, at: number): number {
  const known = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return known | ((bytes[at + 3] ?? 0) << 24);
}

function matches(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  for (let at = 0; at < literal.length; at++) if (bytes[start + at] !== literal[at]) return false;
  return true;
}
