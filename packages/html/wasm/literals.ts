import { GRAM_BITS, LIST_BITS, LISTS_AT, MARKERS, SHORT_MARKERS, STRIDE_AT } from '../src/skim-flags';
import { byteAt, isDigit, isLetter } from './bytes';
import { isWanted, markers, shortMarkers, windowStart } from './layout';

// What of a text is looked at.

/** What is at hand of it: a literal may go on beyond. */
const CUT: i32 = 0;
const WHOLE: i32 = 1;
/** All of it, for names: none is part of a longer one. */
const NAMES: i32 = 2;

/**
 * The first of the places from `from` on, so far apart as the table has it, at which a literal stands, or may stand that
 * goes on outside of the window; beyond `last` if there is none. `to` is the end of what is at hand.
 */
export function findLiteral(table: usize, from: usize, last: usize, to: usize): usize {
  const stride = strideOf(table);
  const end = windowStart + last;
  let at = hopGrams(table, windowStart + from, end, stride);
  while (at <= end && !holdsLiteral(table, at, windowStart, windowStart + to, CUT)) {
    at = hopGrams(table, at + stride, end, stride);
  }
  return at - windowStart;
}

/** Whether a marker that is wanted stands in the text of a script. */
export function holdsMarker(start: usize, end: usize): bool {
  if (isWanted(MARKERS) && holdsName(markers, start, end)) return true;
  return isWanted(SHORT_MARKERS) && holdsName(shortMarkers, start, end);
}

function holdsName(table: usize, start: usize, end: usize): bool {
  const stride = strideOf(table);
  for (let at = hopGrams(table, start, end - 3, stride); at + 3 <= end; ) {
    if (holdsLiteral(table, at, start, end, NAMES)) return true;
    at = hopGrams(table, at + stride, end - 3, stride);
  }
  return false;
}

/** Whether a path that rules tell stands here, of which the start may be missing. */
export function holdsPath(table: usize, start: usize, end: usize, isCut: bool): bool {
  const kind = isCut ? CUT : WHOLE;
  const stride = strideOf(table);
  for (let at = start; at + 3 <= end; at += stride) {
    if (hasGram(table, at) && holdsLiteral(table, at, start, end, kind)) return true;
  }
  return false;
}

// @inline
function strideOf(table: usize): usize {
  return load<u32>(table + STRIDE_AT);
}

// The next place up to `end` that a gram of a literal may stand at, or one beyond.
// @inline
function hopGrams(table: usize, from: usize, end: usize, stride: usize): usize {
  let at = from;
  for (; at + 3 * stride <= end; at += 4 * stride) {
    if (hasGram(table, at)) return at;
    if (hasGram(table, at + stride)) return at + stride;
    if (hasGram(table, at + 2 * stride)) return at + 2 * stride;
    if (hasGram(table, at + 3 * stride)) return at + 3 * stride;
  }
  for (; at <= end; at += stride) if (hasGram(table, at)) return at;
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
