import {
  ALWAYS,
  CLOSES,
  DRAWING,
  INDEX_AT,
  LINK,
  LINKS,
  MARKS_AT,
  RAW,
  SCRIPT,
  SCRIPTS,
  TEXTS,
  WANTED_AT,
} from '../src/skim-flags';
import { beginTag, passAttributes } from './attributes';
import { byteAt, find, isLetter } from './bytes';
import { passDrawing } from './drawings';
import { elements, heed, isWanted, windowStart } from './layout';
import { findEntry, isNamed, nameHash, readName } from './names';
import { findInSheet } from './styles';
import { passText } from './texts';

// Compiled by AssemblyScript to WebAssembly: `npm run build:skim`. What calls it is `src/skimmer.ts`.
//
// Passes over markup in which nothing can load or run, at the speed of memory, and stops where there may be something:
// what stands there is then read anew, and exactly, by the tokenizer. It may stop too often, never too rarely.

export {
  attributes,
  elements,
  hostPaths,
  hosts,
  markers,
  paths,
  shortMarkers,
  wholeHosts,
  windowBytes,
  windowStart,
} from './layout';
export { findLiteral } from './literals';

/** Of the attributes that are looked at in any element: `style`. */
const STYLE_LETTER: u32 = 1 << (0x73 & 31);

/**
 * Goes from `from`, between tags, to the next `<` that may be of interest, or whose end lies beyond `to`; `to` if there is
 * none. All are offsets in the window; `flags` are the sum of what the page wants.
 */
export function skim(from: usize, to: usize, flags: i32): usize {
  heed(flags);
  const end = windowStart + to;
  let at = windowStart + from;
  while (true) {
    at = find(at, end, 0x3c);
    if (at >= end) return to;
    const next = pass(at, end);
    if (next === 0) return at - windowStart;
    at = next;
  }
}

/** As `findInSheet`, by offsets in the window. */
export function findInStyle(from: usize, to: usize, sure: usize, flags: i32): usize {
  heed(flags);
  return findInSheet(windowStart + from, windowStart + to, windowStart + sure) - windowStart;
}

// The place after what stands at a `<`, or 0 where it is of interest or goes on beyond the end.
// @inline
function pass(less: usize, end: usize): usize {
  let at = less + 1;
  if (at >= end) return 0;
  const byte = byteAt(at);
  if (isLetter(byte)) return passStartTag(at, end);
  if (byte === 0x2f) {
    if (++at >= end) return 0;
    return isLetter(byteAt(at)) ? passEndTag(at, end) : passThrough(at, end);
  }
  if (byte === 0x21) return passDeclaration(at + 1, end);
  return byte === 0x3f ? passThrough(at, end) : at;
}

// HTML 13.2.5.41: a bogus comment, or a doctype.
function passThrough(from: usize, end: usize): usize {
  const at = find(from, end, 0x3e);
  return at < end ? at + 1 : 0;
}

function passDeclaration(from: usize, end: usize): usize {
  if (from + 1 >= end) return 0;
  if (byteAt(from) !== 0x2d || byteAt(from + 1) !== 0x2d) return passThrough(from, end);
  const start = from + 2;
  for (let at = find(start, end, 0x3e); at < end; at = find(at + 1, end, 0x3e)) {
    if (endsComment(start, at)) return at + 1;
  }
  return 0;
}

// HTML 13.2.5.43 to 52: what stands before the `>`, after the `<!--`.
function endsComment(start: usize, at: usize): bool {
  const length = at - start;
  if (length === 0) return true;
  const last = byteAt(at - 1);
  if (last === 0x2d) return length === 1 || byteAt(at - 2) === 0x2d;
  return last === 0x21 && length >= 3 && byteAt(at - 2) === 0x2d && byteAt(at - 3) === 0x2d;
}

function passEndTag(from: usize, end: usize): usize {
  const at = readName(from, end);
  if (at >= end) return 0;
  const element = findEntry(elements, nameHash());
  if (element !== 0 && (load<i32>(element, MARKS_AT) & CLOSES) !== 0) return 0;
  beginTag();
  return byteAt(at) === 0x3e ? at + 1 : passAttributes(at, end, 0, 0, 0);
}

function passStartTag(from: usize, end: usize): usize {
  const name = readName(from, end);
  if (name >= end) return 0;
  const element = findEntry(elements, nameHash());
  beginTag();
  if (element === 0) return byteAt(name) === 0x3e ? name + 1 : passAttributes(name, end, STYLE_LETTER, 0, 0);
  const marks = load<i32>(element, MARKS_AT);
  if ((marks & ALWAYS) !== 0 || ((marks & LINK) !== 0 && isWanted(LINKS))) return 0;
  if ((marks & (RAW | DRAWING)) !== 0) {
    if (!isWanted(TEXTS) || !isNamed(element, from, name)) return 0;
    if ((marks & DRAWING) !== 0) return passDrawing(from, name, end);
    if ((marks & SCRIPT) !== 0 && !isWanted(SCRIPTS)) return 0;
  }
  const wanted = load<u32>(element, WANTED_AT);
  const index: u64 = load<u32>(element, INDEX_AT);
  const at = byteAt(name) === 0x3e ? name + 1 : passAttributes(name, end, wanted, marks, index);
  return at !== 0 && (marks & RAW) !== 0 ? passText(from, name, at, end, marks) : at;
}
