import { LONGEST_CSS_URL } from '../src/skim-flags';
import { lookAtAddress, PERHAPS } from './addresses';
import { byteAt, find, findEither, isBlank, isDigit, isLetter, isWord } from './bytes';
import { windowStart } from './layout';

/**
 * The next place in a style sheet where something may load that a rule names: an import, or a function with an address.
 * Or the first one of either kind from `sure` on, behind which too little is at hand. `end` if there is none.
 */
export function findInSheet(start: usize, end: usize, sure: usize): usize {
  let at = findEither(start, end, 0x28, 0x40);
  while (at < end) {
    if (at >= sure) return at;
    if (byteAt(at) === 0x28 ? mayLoadFunction(windowStart, at, end) : mayImport(at, end)) return at;
    at = findEither(at + 1, end, 0x28, 0x40);
  }
  return end;
}

/** Whether the `style` of an element may load: without a parenthesis nothing does, and a reference may stand for one. */
export function mayLoadDeclaration(start: usize, end: usize): bool {
  for (let at = findEither(start, end, 0x26, 0x28); at < end; at = findEither(at + 1, end, 0x26, 0x28)) {
    if (byteAt(at) === 0x26 ? quoteLength(at) === 0 : mayLoadFunction(start, at, end)) return true;
  }
  return false;
}

/** Whether a style may make its element small, or put it out of sight: by what its values begin with. */
export function mayHide(start: usize, end: usize): bool {
  for (let colon = find(start, end, 0x3a); colon < end; colon = find(colon + 1, end, 0x3a)) {
    let at = colon + 1;
    while (at < end && isBlank(byteAt(at))) at++;
    if (at >= end) return false;
    const first = byteAt(at);
    if (isOdd(first)) return true;
    // `none`, `hidden`, `absolute` and `fixed`.
    const letters = <u32>load<u16>(at) | 0x2020;
    if (letters === 0x6f6e || letters === 0x6968 || letters === 0x6261 || letters === 0x6966) return true;
    if (!isDigit(first) && first !== 0x2e) continue;
    // `width` and `height`, or a name that a blank follows.
    const before = byteAt(colon - 1);
    const name = <u32>load<u16>(colon - 2) | 0x2020;
    const mayBeSize = name === 0x6874 || name === 0x7468 || isBlank(before) || isOdd(before);
    if (mayBeSize && isSmall(at, end)) return true;
  }
  return false;
}

/** Whether a length is up to 1, or is not plainly more. */
export function isSmall(start: usize, end: usize): bool {
  if (start >= end) return false;
  const first = byteAt(start);
  if (first >= 0x32 && first <= 0x39) return false;
  if (first !== 0x31 || start + 1 >= end) return true;
  const second = byteAt(start + 1);
  if (second !== 0x2e || start + 2 >= end) return !isDigit(second);
  const third = byteAt(start + 2);
  return third === 0x30 || !isDigit(third);
}

// What some take for a blank and others do not.
function isOdd(byte: u32): bool {
  return byte < 0x20 || byte >= 0x80;
}

// `@import`, or an escape that may spell it.
function mayImport(at: usize, end: usize): bool {
  const first = at + 1 < end ? byteAt(at + 1) : 0;
  if (first === 0x5c) return true;
  if ((first | 0x20) !== 0x69) return false;
  const second = at + 2 < end ? byteAt(at + 2) : 0;
  return second === 0x5c || (second | 0x20) === 0x6d;
}

// At the `(` of a function.
function mayLoadFunction(start: usize, opening: usize, end: usize): bool {
  if (opening - start >= 3) {
    const name = (byteAt(opening - 3) << 16) | (byteAt(opening - 2) << 8) | byteAt(opening - 1) | 0x202020;
    if (name === 0x75726c) return mayLoadUrl(opening + 1, end);
    // `image-set(` and `src(`.
    if (name === 0x736574 || name === 0x737263) return true;
  }
  return isEscaped(start, opening);
}

function mayLoadUrl(from: usize, end: usize): bool {
  let start = from;
  while (start < end && isBlank(byteAt(start))) start++;
  const opening = quoteAt(start, end);
  if (opening !== 0) start += opening === 0x22 || opening === 0x27 ? 1 : quoteLength(start);
  if (start + 5 <= end && isData(start)) return false;
  let at = start;
  // It ends as it began; else it may go on behind what is at hand, too.
  let isWhole = false;
  for (; at < end && at - start <= <usize>LONGEST_CSS_URL; at++) {
    const byte = byteAt(at);
    if (byte === 0x29) {
      isWhole = opening === 0;
      break;
    }
    if (byte !== 0x22 && byte !== 0x27 && byte !== 0x26) continue;
    const quote = quoteAt(at, end);
    if (quote === 0) continue;
    isWhole = quote === opening;
    break;
  }
  return !isWhole || lookAtAddress(start, at, 0) === PERHAPS;
}

// What tells a quote from others, a reference to one, or 0.
function quoteAt(at: usize, end: usize): u32 {
  if (at >= end) return 0;
  const byte = byteAt(at);
  if (byte === 0x22 || byte === 0x27) return byte;
  return byte === 0x26 && quoteLength(at) !== 0 ? load<u32>(at, 1) : 0;
}

// Of a reference to a quote or an ampersand, which stands for no part of a name and no parenthesis; 0 of others.
function quoteLength(at: usize): usize {
  const word = load<u32>(at, 1);
  if ((word === 0x746f7571 || word === 0x736f7061) && byteAt(at + 5) === 0x3b) return 6;
  return word === 0x3b706d61 || word === 0x3b343323 || word === 0x3b393323 ? 5 : 0;
}

// Its end need not be known: what may load behind it is met by itself.
function isData(at: usize): bool {
  return isWord(at, 0x61746164) && byteAt(at + 4) === 0x3a;
}

// The function's name before "(" holds an escape or a reference, so that it may be any name; or begins before the window.
function isEscaped(start: usize, opening: usize): bool {
  for (let at = opening; at > start; at--) {
    const byte = byteAt(at - 1);
    if (byte === 0x5c || byte === 0x26 || byte === 0x3b) return true;
    if (!isLetter(byte) && !isDigit(byte) && byte !== 0x2d && !isBlank(byte)) return false;
  }
  return start === windowStart;
}
