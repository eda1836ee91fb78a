/** Called with the index of a literal and where it begins; true ends the search. */
export type LiteralVisit = (index: number, start: number) => boolean;

/**
 * Finds many literals in bytes, looking at one place in three only: of the stretches of three bytes that a literal of five
 * holds, one begins at every third place of the text. Shorter literals are looked for apart, or they would slow down the
 * search for all others.
 */
export class LiteralSearch {
  private readonly literals: readonly Uint8Array[];
  private readonly groups: readonly LiteralGroup[];
  private readonly tiny: readonly number[];

  /** No literal may be empty. */
  constructor(literals: readonly Uint8Array[]) {
    this.literals = literals;
    const indices = [...literals.keys()];
    const lengthOf = (index: number): number => this.lengthOf(index);
    this.tiny = indices.filter((index) => lengthOf(index) < GRAM);
    const short = indices.filter((index) => lengthOf(index) >= GRAM && lengthOf(index) < GRAM + 2);
    const long = indices.filter((index) => lengthOf(index) >= GRAM + 2);
    this.groups = [new LiteralGroup(literals, long, 3), new LiteralGroup(literals, short, 1)].filter(
      ({ isEmpty }) => !isEmpty,
    );
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

const GRAM = 3;
const HASH_BITS = 16;

interface Place {
  readonly index: number;
  readonly literal: Uint8Array;
  /** Where in the literal the gram stands. */
  readonly offset: number;
}

/** Literals that are long enough to be met at every third place, or at every place. */
class LiteralGroup {
  private readonly stride: number;
  /** A bit for the hash of each gram: 8 KB, well within the fastest memory. */
  private readonly bits = new Int32Array(1 << (HASH_BITS - 5));
  /** The same for grams with one more byte: most grams that are met belong to some other word. */
  private readonly wideBits = new Int32Array(1 << (HASH_BITS - 5));
  private readonly places = new Map<number, Place[]>();

  constructor(literals: readonly Uint8Array[], indices: readonly number[], stride: number) {
    this.stride = stride;
    for (const index of indices) {
      const literal = literals[index];
      if (literal === undefined) continue;
      const first = rarestStretch(literal, GRAM + stride - 1);
      for (let offset = first; offset < first + stride; offset++) this.add({ index, literal, offset });
    }
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  visit(bytes: Uint8Array, from: number, to: number, visit: LiteralVisit): boolean {
    const { bits, stride } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Four bytes are read at once, of which the last one may lie beyond `to`, but not beyond what is there.
    const last = Math.min(to - GRAM, bytes.length - 4);
    let at = from;
    for (; at <= last; at += stride) {
      const gram = view.getInt32(at, true) & 0xffffff;
      const hash = hashGram(gram);
      if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) continue;
      if (this.visitPlaces(bytes, from, to, at, gram, visit)) return true;
    }
    return at <= to - GRAM && this.visitPlaces(bytes, from, to, at, readGram(bytes, at), visit);
  }

  private visitPlaces(
    bytes: Uint8Array,
    from: number,
    to: number,
    at: number,
    gram: number,
    visit: LiteralVisit,
  ): boolean {
    const { wideBits } = this;
    if (
      !hasBit(wideBits, hashAfter(bytes[at - 1] ?? 0, gram)) &&
      !hasBit(wideBits, hashBefore(gram, bytes[at + GRAM] ?? 0))
    )
      return false;
    for (const { index, literal, offset } of this.places.get(gram) ?? []) {
      const start = at - offset;
      if (start < from || start + literal.length > to) continue;
      if (matches(bytes, start, literal) && visit(index, start)) return true;
    }
    return false;
  }

  private add(place: Place): void {
    const { literal, offset } = place;
    const gram = readGram(literal, offset);
    setBit(this.bits, hashGram(gram));
    const before = literal[offset - 1];
    // What follows a literal of three bytes is not known: then any byte may.
    const after = literal[offset + GRAM];
    if (before !== undefined) setBit(this.wideBits, hashAfter(before, gram));
    else if (after !== undefined) setBit(this.wideBits, hashBefore(gram, after));
    else for (let byte = 0; byte < 256; byte++) setBit(this.wideBits, hashBefore(gram, byte));
    this.places.set(gram, [...(this.places.get(gram) ?? []), place]);
  }
}

// Where in a literal the stretch begins that text is least likely to hold: `_paq` rather than `window`.
function rarestStretch(literal: Uint8Array, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + length <= literal.length; at++) {
    const weight = literal.subarray(at, at + length).reduce((sum, byte) => sum + commonness(byte), 0);
    if (weight < least) {
      best = at;
      least = weight;
    }
  }
  return best;
}

// In scripts the letters that words are made of are common; signs and capitals are not.
function commonness(byte: number): number {
  if ('aeinorst'.includes(String.fromCharCode(byte))) return 4;
  return byte >= 0x61 && byte <= 0x7a ? 2 : 1;
}

function readGram(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

function hashGram(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function hashBefore(gram: number, byte: number): number {
  return hashGram(gram ^ Math.imul(byte + 1, 0x85ebca6b));
}

function hashAfter(byte: number, gram: number): number {
  return hashGram(gram ^ Math.imul(byte + 1, 0xc2b2ae35));
}

function hasBit(bits: Int32Array, hash: number): boolean {
  return (((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
}

function setBit(bits: Int32Array, hash: number): void {
  bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

function matches(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  for (let at = 0; at < literal.length; at++) if (bytes[start + at] !== literal[at]) return false;
  return true;
}
