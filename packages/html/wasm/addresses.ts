import { EVERY, HOST_BITS, INNER, LABEL, OWN, PATHS, ROOT, SCRIPTS } from '../src/skim-flags';
import { byteAt, find, isBlank, isDigit, isHostByte, isLetter, isWord } from './bytes';
import { hostPaths, hosts, isWanted, paths, wholeHosts } from './layout';
import { hasBit, holdsMarker, holdsPath } from './literals';

/** What of a URL in a script is looked at, its slashes unescaped, with room behind it for a read of sixteen. */
const LONGEST_LOADED: i32 = 1024;
const unescaped: usize = memory.data(LONGEST_LOADED + 16, 16);

// What an address comes to, as `Glance` in `src/address.ts` has it.

/** It fetches no http address that a rule could match. */
export const NOTHING: u32 = 0;
/** It is of another host, of which no rule says anything here. */
export const ELSEWHERE: u32 = 1;
export const PERHAPS: u32 = 2;

// What a host comes to.

const NO_HOST: u32 = 0;
/** Rules name it for some paths only. */
const IN_PART: u32 = 1;
const WHOLE: u32 = 2;

/** What the bytes of a URL tell before references are resolved and the URL parser has read it. */
export function lookAtAddress(from: usize, to: usize, marks: i32): u32 {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(byteAt(start))) start++;
  while (end > start && isTrimmed(byteAt(end - 1))) end--;
  if (start >= end) return NOTHING;
  if (isWanted(EVERY)) return PERHAPS;
  const first = byteAt(start);
  if (first === 0x23) return NOTHING;
  if (first === 0x2f && start + 1 < end && byteAt(start + 1) === 0x2f) return lookAtHost(start + 2, end);
  if (isLetter(first)) {
    const colon = findSchemeEnd(start, end);
    if (colon !== 0) {
      if (!isWebScheme(start, colon))
        return (marks & INNER) !== 0 && mayHoldText(colon + 1, end, first) ? PERHAPS : NOTHING;
      if (colon + 2 >= end || byteAt(colon + 1) !== 0x2f || byteAt(colon + 2) !== 0x2f) return PERHAPS;
      return lookAtHost(colon + 3, end);
    }
  }
  return mayLeadHome(start, end) ? PERHAPS : NOTHING;
}

/** The same for the candidates of a `srcset` (HTML 4.8.4.2.1). */
export function mayHoldAddress(start: usize, end: usize): bool {
  let from = start;
  // After a comma a URL begins, in doubt one with a comma in it goes on; after a blank a descriptor does.
  let isUrl = true;
  for (let at = start; at <= end; at++) {
    const byte = at < end ? byteAt(at) : 0x2c;
    if (byte !== 0x2c && !isBlank(byte)) continue;
    if (at > from) {
      if (isUrl && lookAtAddress(from, at, 0) === PERHAPS) return true;
      isUrl = false;
    }
    if (byte === 0x2c) isUrl = true;
    from = at + 1;
  }
  return isWanted(PATHS) && holdsPath(paths, start, end, true);
}

/** Whether text holds, with its host and perhaps with escaped slashes, an address that a rule may name. */
export function mayHoldLoad(start: usize, end: usize): bool {
  for (let slash = find(start, end, 0x2f); slash < end; slash = find(slash + 1, end, 0x2f)) {
    const second = byteAt(slash + 1) === 0x5c ? slash + 2 : slash + 1;
    if (second >= end || byteAt(second) !== 0x2f) continue;
    const host = second + 1;
    let at = host;
    while (at < end && (byteAt(at) === 0x2e || isHostByte(byteAt(at)))) at++;
    if (at === host) continue;
    const named = isWanted(EVERY) ? WHOLE : lookUpHost(host, at);
    if (named === WHOLE) return true;
    if (mayHoldLoadedPath(at, end, named)) return true;
  }
  return false;
}

// The same of what stands behind the host, up to the end of its string or an escape of anything but a slash.
function mayHoldLoadedPath(start: usize, end: usize, named: u32): bool {
  let to = unescaped;
  let at = start;
  for (; at < end; at++) {
    let byte = byteAt(at);
    if (endsString(byte)) break;
    if (byte === 0x5c) {
      byte = byteAt(++at);
      if (at >= end || byte !== 0x2f) break;
    }
    if (to === unescaped + <usize>LONGEST_LOADED) return true;
    store<u8>(to++, <u8>byte);
  }
  if (mayMatchPath(unescaped, to, false)) return true;
  return named === IN_PART && holdsPath(hostPaths, unescaped, to, false);
}

// A relative address, on the page's host.
function mayLeadHome(start: usize, end: usize): bool {
  if (isWanted(OWN)) return true;
  const first = byteAt(start);
  if (first !== 0x2f && isWanted(PATHS)) {
    // Of the page's own path, or one that begins with it.
    if (!isWanted(ROOT) || first === 0x3f || first === 0x2e || first === 0x25) return true;
  }
  return mayMatchPath(start, end, true);
}

function lookAtHost(start: usize, end: usize): u32 {
  let at = start;
  let label = start;
  for (; at < end; at++) {
    const byte = byteAt(at);
    if (byte === 0x2e) label = at + 1;
    else if (!isHostByte(byte)) break;
  }
  // Numbers may be an IPv4 address in another notation, a last dot is dropped, and an empty host is not there.
  if (at === start || label === at || isDigit(byteAt(label))) return PERHAPS;
  const host = lookUpHost(start, at);
  if (host === WHOLE) return PERHAPS;
  if (at < end && byteAt(at) === 0x3a) {
    at++;
    while (at < end && isDigit(byteAt(at))) at++;
  }
  if (at < end) {
    const byte = byteAt(at);
    if (byte !== 0x2f && byte !== 0x3f && byte !== 0x23) return PERHAPS;
  }
  if (mayMatchPath(at, end, false)) return PERHAPS;
  return host === IN_PART && holdsPath(hostPaths, at, end, false) ? PERHAPS : ELSEWHERE;
}

/** Whether the host of an address that has one may count, by its first label. */
export function mayCount(from: usize, end: usize): bool {
  let hash: u32 = LABEL;
  for (let at = find(from, end, 0x2f) + 2; at < end; at++) {
    const byte = byteAt(at);
    if (byte === 0x2e) return hasBit(hosts, hash & ((1 << HOST_BITS) - 1));
    if (!isDigit(byte)) hash = mixHost(hash, byte);
  }
  return false;
}

// Whether a rule may name this host, or a domain above it.
function lookUpHost(start: usize, end: usize): u32 {
  let hash: u32 = 0;
  let found = NO_HOST;
  for (let at = end - 1; at >= start; at--) {
    hash = mixHost(hash, byteAt(at));
    if (at !== start && byteAt(at - 1) !== 0x2e) continue;
    const bit = hash & ((1 << HOST_BITS) - 1);
    if (!hasBit(hosts, bit)) continue;
    if (hasBit(wholeHosts, bit)) return WHOLE;
    found = IN_PART;
  }
  return found;
}

// @inline
function mixHost(hash: u32, byte: u32): u32 {
  const next = (hash ^ (byte | 0x20)) * 0x01000193;
  return next ^ (next >>> 15);
}

// Of a path that may lack its first slash. Also for one with bytes that references, or the URL parser, may turn into others.
function mayMatchPath(start: usize, end: usize, isCut: bool): bool {
  const at = findPathEnd(start, end);
  return at === 0 || (isWanted(PATHS) && holdsPath(paths, start, at, isCut));
}

// The place of what ends a path, or 0 where a byte may be turned into another, or a segment begins with dots: they take
// away the one before.
function findPathEnd(start: usize, end: usize): usize {
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    let ends = i8x16.bitmask(v128.or(isAll(bytes, 0x3f), isAll(bytes, 0x23)));
    if (at + 16 > end) ends |= (0xffff << (<i32>(end - at))) & 0xffff;
    const before = ends === 0 ? 0xffff : (ends & -ends) - 1;
    const low = i8x16.eq(i8x16.min_u(bytes, i8x16.splat(0x1f)), bytes);
    const odd = i8x16.bitmask(v128.or(low, v128.or(isAll(bytes, 0x26), isAll(bytes, 0x5c))));
    for (let mask = odd & before; mask !== 0; mask &= mask - 1)
      if (!isPlainReference(at + ctz(mask))) return 0;
    const slashes = i8x16.bitmask(isAll(bytes, 0x2f)) & before;
    if (slashes !== 0) {
      const next = v128.load(at, 1);
      const dots = i8x16.bitmask(v128.or(isAll(next, 0x2e), isAll(next, 0x25)));
      // The byte after the last one of these is looked at too, unless the path ends before.
      if ((slashes & dots & (ends === 0 ? before : before >> 1)) !== 0) return 0;
    }
    if (ends !== 0) return at + ctz(ends);
  }
  return end;
}

// Whether a byte is the `&` of a reference to a quote or to itself, which no rule's path tells anything by.
function isPlainReference(at: usize): bool {
  if (byteAt(at) !== 0x26) return false;
  const word = load<u32>(at, 1);
  return word === 0x3b706d61 || word === 0x3b343323 || (word === 0x746f7571 && byteAt(at + 5) === 0x3b);
}

// @inline
function isAll(bytes: v128, byte: i8): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte));
}

// The place of the ":" after a scheme, or 0.
function findSchemeEnd(start: usize, end: usize): usize {
  for (let at = start + 1; at < end; at++) {
    const byte = byteAt(at);
    if (byte === 0x3a) return at;
    if (!isLetter(byte) && !isDigit(byte) && byte !== 0x2d && byte !== 0x2b && byte !== 0x2e) return 0;
  }
  return 0;
}

function isWebScheme(start: usize, end: usize): bool {
  const length = end - start;
  if (length < 4 || length > 5 || !isWord(start, 0x70747468)) return false;
  return length === 4 || (byteAt(start + 4) | 0x20) === 0x73;
}

// Whether text stands in the address, as after `data:`, that may load something: `javascript:void(0)` does not.
function mayHoldText(start: usize, end: usize, first: u32): bool {
  if ((first | 0x20) === 0x64) return true;
  if ((first | 0x20) !== 0x6a) return false;
  if (!isWanted(SCRIPTS)) return true;
  for (let at = start; at < end; at++) {
    const byte = byteAt(at);
    // Letters, digits, blanks, quotes, parentheses and `;`: what could be markup, or stand for it, has other signs.
    if (
      !isLetter(byte) &&
      !isDigit(byte) &&
      byte !== 0x20 &&
      byte !== 0x22 &&
      byte !== 0x3b &&
      byte - 0x27 > 2
    )
      return true;
  }
  return holdsMarker(start, end);
}

// The URL parser takes away controls and blanks, of which NUL is none when it gets there.
// @inline
function isTrimmed(byte: u32): bool {
  return byte <= 0x20 && byte !== 0;
}

// @inline
function endsString(byte: u32): bool {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e;
}
