import {
  ADDRESS_AT,
  ADDRESSES_AT,
  HIDDEN,
  IMAGE,
  INTEREST_AT,
  MARKS_AT,
  OTHER,
  PIXELS,
  SCRIPT,
  SIZE,
  SOURCE,
  STYLE,
  TYPE,
} from '../src/skim-flags';
import { ELSEWHERE, lookAtAddress, mayCount, mayHoldAddress, NOTHING, PERHAPS } from './addresses';
import { byteAt, endsName, find, findNameEnd, isBetweenAttributes, isBlank, isWord } from './bytes';
import { attributes, isWanted } from './layout';
import { findEntry, isNamed, mixName } from './names';
import { isSmall, mayHide, mayLoadDeclaration } from './styles';

// What the attributes of a tag tell.

const STOPS: u32 = 1;
/** An image of another host. */
const ABROAD: u32 = 2;
/** It is small, out of sight or of a host that counts, or may be. */
const SMALL: u32 = 4;
/** It has other sources beside its own. */
const OTHERS: u32 = 8;
/** A script with a source of its own. */
const SOURCED: u32 = 16;
/** A script with a type, of which the first one counts, and one that holds data. */
const TYPED: u32 = 32;
const DATA: u32 = 64;

let seen: u32 = 0;

/** Forgets the tag that was read before. */
export function beginTag(): void {
  seen = 0;
}

/** The text of the script that was read last does not run. */
export function isWithoutText(): bool {
  return (seen & (SOURCED | DATA)) !== 0;
}

/**
 * Reads on from the name of a tag, `wanted` being the first letters of the attributes that are looked at (HTML 13.2.5.32
 * to 40). The place after the tag's `>`; 0 where it is of interest, or goes on beyond the end.
 */
export function passAttributes(from: usize, end: usize, wanted: u32, marks: i32, index: u64): usize {
  let at = from;
  while (at < end) {
    let byte = byteAt(at);
    if (byte === 0x3e) return isPixel() ? 0 : at + 1;
    if (isBetweenAttributes(byte)) {
      at++;
      continue;
    }
    const name = at;
    let hash: u32 = 0;
    // What begins a name may be a "=" too.
    if (((wanted >> (byte & 31)) & 1) !== 0) {
      hash = mixName(hash, byte);
      for (at++; at < end; at++) {
        byte = byteAt(at);
        if (endsName(byte)) break;
        hash = mixName(hash, byte);
      }
    } else {
      at = findNameEnd(at + 1, end);
      // As most are written: no more need be known of it.
      if (load<u16>(at) === 0x223d) {
        at = find(at + 2, end, 0x22) + 1;
        continue;
      }
    }
    const nameEnd = at;
    while (at < end && isBlank(byteAt(at))) at++;
    let start = at;
    let stop = at;
    if (at < end && byteAt(at) === 0x3d) {
      at++;
      while (at < end && isBlank(byteAt(at))) at++;
      if (at >= end) return 0;
      byte = byteAt(at);
      start = at;
      if (byte === 0x22 || byte === 0x27) {
        start++;
        stop = find(start, end, byte);
        at = stop + 1;
      } else {
        for (; at < end; at++) {
          byte = byteAt(at);
          if (byte === 0x3e || isBlank(byte)) break;
        }
        stop = at;
      }
    }
    if (at >= end) return 0;
    if (hash === 0) continue;
    const attribute = findEntry(attributes, hash);
    if (attribute === 0) continue;
    seen |= look(attribute, start, stop, marks, index, isNamed(attribute, name, nameEnd));
    if ((seen & STOPS) !== 0) return 0;
  }
  return 0;
}

// @inline
function isPixel(): bool {
  return (seen & (ABROAD | SMALL | OTHERS)) === (ABROAD | SMALL);
}

// What an attribute tells. Of one that only has the hash of another it is not that it speaks for the tag.
function look(attribute: usize, start: usize, end: usize, marks: i32, index: u64, isItself: bool): u32 {
  if (((load<u64>(attribute, INTEREST_AT) >> index) & 1) !== 0) return STOPS;
  const kind = load<i32>(attribute, MARKS_AT);
  if ((kind & STYLE) !== 0) {
    if (mayLoadDeclaration(start, end)) return STOPS;
    return (marks & IMAGE) !== 0 && mayHide(start, end) ? SMALL : 0;
  }
  if (((load<u64>(attribute, ADDRESSES_AT) >> index) & 1) !== 0 && mayHoldAddress(start, end)) return STOPS;
  let address = NOTHING;
  if (((load<u64>(attribute, ADDRESS_AT) >> index) & 1) !== 0) {
    address = lookAtAddress(start, end, marks);
    if (address === PERHAPS) return STOPS;
  }
  if ((marks & IMAGE) !== 0) return lookOfImage(kind, address, start, end, isItself);
  return (marks & SCRIPT) !== 0 && isItself ? lookOfScript(kind, start, end) : 0;
}

function lookOfImage(kind: i32, address: u32, start: usize, end: usize, isItself: bool): u32 {
  if ((kind & OTHER) !== 0) return isItself ? OTHERS : 0;
  if ((kind & SOURCE) !== 0) {
    if (address !== ELSEWHERE || !isWanted(PIXELS)) return 0;
    return mayCount(start, end) ? ABROAD | SMALL : ABROAD;
  }
  return (kind & HIDDEN) !== 0 || ((kind & SIZE) !== 0 && isSmall(start, end)) ? SMALL : 0;
}

function lookOfScript(kind: i32, start: usize, end: usize): u32 {
  if ((kind & SOURCE) !== 0) return SOURCED;
  if ((kind & TYPE) === 0 || (seen & TYPED) !== 0) return 0;
  if (mayBeAddressList(start, end)) return STOPS;
  return isJson(start, end) ? TYPED | DATA : TYPED;
}

// `importmap`, `speculationrules` and `webbundle`, or what references may make of it.
function mayBeAddressList(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = byteAt(at);
    if (isBlank(byte)) continue;
    const folded = byte | 0x20;
    return folded === 0x69 || folded === 0x73 || folded === 0x77 || byte === 0x26;
  }
  return false;
}

// `application/ld+json` and `application/json`.
function isJson(start: usize, end: usize): bool {
  const length = end - start;
  if (length !== 19 && length !== 16) return false;
  if (!isWord(start, 0x6c707061) || !isWord(start + 4, 0x74616369) || !isWord(start + 8, 0x2f6e6f69))
    return false;
  return isWord(end - 4, 0x6e6f736a) && (length === 16 || isWord(start + 12, 0x6a2b646c));
}
