// Bytes in the window, by their place in memory.

export const BLANK: u32 = 1;
const SLASH: u32 = 2;
const GREATER: u32 = 3;
const EQUALS: u32 = 4;
const classes: usize = memory.data(256);
store<u8>(classes + 0x09, BLANK);
store<u8>(classes + 0x0a, BLANK);
store<u8>(classes + 0x0c, BLANK);
store<u8>(classes + 0x0d, BLANK);
store<u8>(classes + 0x20, BLANK);
store<u8>(classes + 0x2f, SLASH);
store<u8>(classes + 0x3e, GREATER);
store<u8>(classes + 0x3d, EQUALS);

// @inline
export function byteAt(at: usize): u32 {
  return load<u8>(at);
}

// @inline
export function isBlank(byte: u32): bool {
  return load<u8>(classes + byte) === BLANK;
}

/** Blank, `/` or `>` (HTML 13.2.5.8). */
// @inline
export function endsTagName(byte: u32): bool {
  if (byte > 0x3e) return false;
  const kind = load<u8>(classes + byte);
  return kind !== 0 && kind !== EQUALS;
}

/** The same, or `=` (HTML 13.2.5.33). */
// @inline
export function endsName(byte: u32): bool {
  return byte <= 0x3e && load<u8>(classes + byte) !== 0;
}

/** The place of what ends an attribute's name, sixteen bytes at a time, or the end. */
// @inline
export function findNameEnd(from: usize, end: usize): usize {
  const space = i8x16.splat(0x20);
  const slash = i8x16.splat(0x2f);
  const equals = i8x16.splat(0x3d);
  const greater = i8x16.splat(0x3e);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    // Also for what is less than a space and no blank.
    const low = i8x16.eq(i8x16.min_u(bytes, space), bytes);
    const signs = v128.or(i8x16.eq(bytes, slash), v128.or(i8x16.eq(bytes, equals), i8x16.eq(bytes, greater)));
    for (let mask = i8x16.bitmask(v128.or(low, signs)); mask !== 0; mask &= mask - 1) {
      const found = at + ctz(mask);
      if (found >= end) return end;
      if (endsName(byteAt(found))) return found;
    }
  }
  return end;
}

/** Blank or `/`: what may stand before an attribute, beside `>`. */
// @inline
export function isBetweenAttributes(byte: u32): bool {
  return byte <= 0x2f && load<u8>(classes + byte) !== 0;
}

// @inline
export function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

// @inline
export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

// @inline
export function isHostByte(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte === 0x2d || byte === 0x5f;
}

/** Four letters in any case; of other bytes as many cases as `|` gives them. */
// @inline
export function isWord(at: usize, word: u32): bool {
  return (load<u32>(at) | 0x20202020) === word;
}

/** The first place of a byte, thirty-two at a time, or the end. */
// @inline
export function find(from: usize, end: usize, byte: u32): usize {
  const pattern = i8x16.splat(<i8>byte);
  for (let at = from; at < end; at += 32) {
    const low = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), pattern));
    const mask = low | ((<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 16), pattern))) << 16);
    if (mask === 0) continue;
    const found = at + ctz(mask);
    return found < end ? found : end;
  }
  return end;
}

/** The first place of either byte, or the end. */
// @inline
export function findEither(from: usize, end: usize, one: u32, other: u32): usize {
  const first = i8x16.splat(<i8>one);
  const second = i8x16.splat(<i8>other);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, first), i8x16.eq(bytes, second)));
    if (mask === 0) continue;
    const found = at + ctz(mask);
    return found < end ? found : end;
  }
  return end;
}
