import { GRAM_BITS, LIST_BITS, LISTS_AT, SPARSE } from '../src/skim-flags';
import { byteAt, isDigit, isLetter } from './bytes';
import { windowStart } from './layout';

// What of a text is looked at.

/** What is at hand of it: a literal may go on beyond. */
const CUT: i32 = 0;
const WHOLE: i32 = 1;
/** All of it, for names: none is part of a longer one. */
const NAMES: i32 = 2;

/**
 * The first of the places `from`, `from + stride` and so on at which a literal stands, or may stand that goes on outside of
 * the window; beyond `last` if there is none. `to` is the end of what is at hand.
 */
export function findLiteral(table: usize, from: usize, last: usize, to: usize, stride: usize): usize {
  let at = windowStart + from;
  const end = windowStart + last;
  for (; at <= end; at += stride) {
    if (stride === SPARSE) at = hopGrams(table, at, end);
    if (at <= end && hasGram(table, at) && holdsLiteral(table, at, windowStart, windowStart + to, CUT)) break;
  }
  return at - windowStart;
}

/** Whether a marker stands in the text of a script. */
export function holdsMarker(table: usize, start: usize, end: usize, stride: usize): bool {
  for (let at = start; at + 3 <= end; at += stride) {
    if (stride === SPARSE) at = hopGrams(table, at, end - 3);
    if (at + 3 <= end && hasGram(table, at) && holdsLiteral(table, at, start, end, NAMES)) return true;
  }
  return false;
}

/** Whether a path that rules tell stands here, of which the start may be missing. */
export function holdsPath(table: usize, start: usize, end: usize, isCut: bool): bool {
  const kind = isCut ? CUT : WHOLE;
  for (let at = start; at + 3 <= end; at += SPARSE) {
    if (hasGram(table, at) && holdsLiteral(table, at, start, end, kind)) return true;
  }
  return false;
}

// As far as four places at once tell nothing.
// @inline
function hopGrams(table: usize, from: usize, end: usize): usize {
  const factor = i32x4.splat(0x9e3779b1);
  let at = from;
  for (; at + 9 <= end; at += 12) {
    const bytes = v128.load(at);
    const grams = v128.shuffle<u8>(bytes, bytes, 0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12);
    const hashes = i32x4.shr_u(i32x4.mul(grams, factor), 32 - GRAM_BITS);
    if (hasBit(table, i32x4.extract_lane(hashes, 0))) return at;
    if (hasBit(table, i32x4.extract_lane(hashes, 1))) return at + 3;
    if (hasBit(table, i32x4.extract_lane(hashes, 2))) return at + 6;
    if (hasBit(table, i32x4.extract_lane(hashes, 3))) return at + 9;
  }
  return at;
}

// @inline
function hasGram(table: usize, at: usize): bool {
  return hasBit(table, (load<u32>(at) * 0x9e3779b1) >>> (32 - GRAM_BITS));
}

/** Whether a bit is set. */
// @inline
export function hasBit(bits: usize, bit: u32): bool {
  return ((<u32>load<u8>(bits + (bit >>> 3)) >>> (bit & 7)) & 1) !== 0;
}

// Whether a literal stands at a gram, between `start` and `end`.
function holdsLiteral(table: usize, at: usize, start: usize, end: usize, kind: i32): bool {
  const gram = load<u32>(at);
  if (isListed(table, gram, at, start, end, kind)) return true;
  // The last bytes of a literal may be three.
  return isListed(table, gram & 0xffffff, at, start, end, kind);
}

function isListed(table: usize, gram: u32, at: usize, start: usize, end: usize, kind: i32): bool {
  const list = (gram * 0x85ebca6b) >>> (32 - LIST_BITS);
  let place = load<u32>(table + LISTS_AT + (list << 2));
  for (; place !== 0; place = load<u32>(table + place)) {
    const length: usize = load<u16>(table + place, 4);
    const from = at - load<u16>(table + place, 6);
    if (from < start || from + length > end) {
      if (kind === CUT) return true;
      continue;
    }
    if (!isEqual(from, table + load<u32>(table + place, 8), length)) continue;
    if (kind !== NAMES || standsAlone(from, from + length, start, end)) return true;
  }
  return false;
}

function isEqual(one: usize, other: usize, length: usize): bool {
  for (let offset: usize = 0; offset < length; offset++) {
    if (byteAt(one + offset) !== byteAt(other + offset)) return false;
  }
  return true;
}

// `ga(` is not in `mega(`: a marker ends where the identifier ends.
function standsAlone(from: usize, to: usize, start: usize, end: usize): bool {
  if (from > start && isIdentifier(byteAt(from - 1)) && isIdentifier(byteAt(from))) return false;
  return !(to < end && isIdentifier(byteAt(to)) && isIdentifier(byteAt(to - 1)));
}

// @inline
function isIdentifier(byte: u32): bool {
  return byte >= 0x80 || byte === 0x24 || byte === 0x5f || isDigit(byte) || isLetter(byte);
}
