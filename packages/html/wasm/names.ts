import { ENTRY_BYTES, LENGTH_AT, NAME_AT, NAME_SLOTS } from '../src/skim-flags';
import { byteAt, endsTagName, isLetter } from './bytes';

let hash: u32 = 0;

/** The hash of the name that was read last. */
// @inline
export function nameHash(): u32 {
  return hash;
}

/** Reads a tag's name; the place of what ends it. */
// @inline
export function readName(from: usize, end: usize): usize {
  let mixed: u32 = 0;
  let at = from;
  for (; at < end; at++) {
    const byte = byteAt(at);
    if (endsTagName(byte)) break;
    mixed = mixName(mixed, byte);
  }
  hash = mixed;
  return at;
}

/** One step of a name's hash. Case does not count. */
// @inline
export function mixName(mixed: u32, byte: u32): u32 {
  return mixed * 31 + (byte | 0x20);
}

/** The entry of a name in a table, or 0. A name that is not in the table may be taken for one with its hash. */
// @inline
export function findEntry(table: usize, hash: u32): usize {
  let slot = (hash * 0x9e3779b1) >>> 24;
  while (true) {
    const entry = table + slot * ENTRY_BYTES;
    const found = load<u32>(entry);
    if (found === hash) return entry;
    if (found === 0) return 0;
    slot = (slot + 1) & (NAME_SLOTS - 1);
  }
}

/** Whether the name at a place is that of the entry, and not only its hash. */
export function isNamed(entry: usize, from: usize, to: usize): bool {
  return <usize>load<u32>(entry, LENGTH_AT) === to - from && isName(from, entry + NAME_AT, to - from);
}

/** Whether a name is another one of the same length, in any case of its letters. */
export function isName(at: usize, name: usize, length: usize): bool {
  for (let offset: usize = 0; offset < length; offset++) {
    const byte = byteAt(at + offset);
    const other = byteAt(name + offset);
    if (byte !== other && !(isLetter(byte) && (byte | 0x20) === (other | 0x20))) return false;
  }
  return true;
}
