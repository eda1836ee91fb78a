import { foldCase } from './byte-class.js';

const SLOTS = 2048;
const LONGEST = 24;

/**
 * Finds names in bytes without making strings of them: a hash table that was tried out until no two names meet.
 * Ids are the names' indices; 0 stands for every name that is not in the table.
 */
export class NameTable {
  private readonly texts: Uint8Array;
  private readonly lengths: Uint8Array;
  private readonly slots: Uint8Array;
  private readonly shift: number;

  /** `names[0]` is not looked up. At most 256, in lower case. */
  constructor(names: readonly string[]) {
    this.lengths = Uint8Array.from(names, (name) => name.length);
    this.texts = new Uint8Array(names.length * LONGEST);
    for (const [id, name] of names.entries()) {
      for (let at = 0; at < name.length; at++) this.texts[id * LONGEST + at] = name.charCodeAt(at);
    }
    this.shift = findShift(names);
    this.slots = new Uint8Array(SLOTS);
    for (let id = 1; id < names.length; id++) {
      this.slots[slotOf(hashName(names[id] ?? ''), this.shift)] = id;
    }
  }

  /** The id of the name between `start` and `end`, whose `hash` its reader has built with `hashByte`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const id = this.slots[slotOf(hash, this.shift)] ?? 0;
    if (id === 0) return 0;
    const length = end - start;
    if (this.lengths[id] !== length) return 0;
    const text = id * LONGEST;
    for (let at = 0; at < length; at++) {
      const byte = bytes[start + at] ?? 0;
      if (byte !== this.texts[text + at] && foldCase(byte) !== this.texts[text + at]) return 0;
    }
    return id;
  }
}

/** One step of a name's hash. Case does not count. */
export function hashByte(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + (byte | 0x20)) | 0;
}

/** The hash of a whole name. */
export function hashName(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = hashByte(hash, name.charCodeAt(at));
  return hash;
}

/** The hashes of names with a blank between them. */
export function hashNames(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map(hashName));
}

function slotOf(hash: number, shift: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> shift) & (SLOTS - 1);
}

function findShift(names: readonly string[]): number {
  for (let shift = 21; shift > 0; shift--) {
    const used = new Set(names.slice(1).map((name) => slotOf(hashName(name), shift)));
    if (used.size === names.length - 1) return shift;
  }
  // Reached only by a change of the names, at load, in every test.
  throw new Error(`no perfect hash for ${names.length} names: enlarge SLOTS`);
}
