import { CAPTION, DRAWN, MARKS_AT } from '../src/skim-flags';
import { lookAtAddress, NOTHING } from './addresses';
import { byteAt, endsName, find, isBetweenAttributes, isLetter, isWord } from './bytes';
import { elements } from './layout';
import { findEntry, isName, isNamed, nameHash, readName } from './names';
import { mayLoadDeclaration } from './styles';

/** So deep a drawing is followed. */
const NESTING: usize = 64;
/** Where the names of the open elements stand, and how long they are. */
const openNames: usize = memory.data(NESTING << 3);
let depth: usize = 0;
/** The tag at hand ends with a slash. */
let isClosed: bool = false;

/**
 * Passes over a drawing in SVG, from its name on: one in which nothing loads, all tags are well nested, and none is read
 * in another way than it looks (HTML 13.2.6.5). The place after it, or 0.
 */
export function passDrawing(name: usize, nameEnd: usize, end: usize): usize {
  depth = 0;
  let at = passDrawnTag(nameEnd, end);
  if (at === 0 || isClosed) return at;
  open(name, nameEnd);
  while (at !== 0 && depth > 0) {
    at = find(at, end, 0x3c) + 1;
    if (at >= end) return 0;
    at = byteAt(at) === 0x2f ? passDrawnEnd(at + 1, end) : passDrawnElement(at, end);
  }
  return at;
}

function open(name: usize, nameEnd: usize): void {
  const place = openNames + (depth << 3);
  store<u32>(place, name);
  store<u32>(place, nameEnd - name, 4);
  depth++;
}

function passDrawnEnd(from: usize, end: usize): usize {
  const at = readName(from, end);
  if (at >= end || byteAt(at) !== 0x3e) return 0;
  depth--;
  const place = openNames + (depth << 3);
  const length: usize = load<u32>(place, 4);
  return at - from === length && isName(from, load<u32>(place), length) ? at + 1 : 0;
}

function passDrawnElement(from: usize, end: usize): usize {
  if (!isLetter(byteAt(from))) return 0;
  const nameEnd = readName(from, end);
  if (nameEnd >= end) return 0;
  const element = findEntry(elements, nameHash());
  if (element === 0 || !isNamed(element, from, nameEnd)) return 0;
  const marks = load<i32>(element, MARKS_AT);
  if ((marks & (DRAWN | CAPTION)) === 0) return 0;
  const at = passDrawnTag(nameEnd, end);
  if (at === 0 || isClosed) return at;
  if ((marks & CAPTION) !== 0) return passCaption(from, nameEnd, at, end);
  if (depth === NESTING) return 0;
  open(from, nameEnd);
  return at;
}

// A title or description that is text and nothing else: HTML might stand there.
function passCaption(name: usize, nameEnd: usize, from: usize, end: usize): usize {
  const length = nameEnd - name;
  const at = find(from, end, 0x3c);
  const after = at + 2 + length;
  if (after >= end || byteAt(at + 1) !== 0x2f || !isName(at + 2, name, length)) return 0;
  return byteAt(after) === 0x3e ? after + 1 : 0;
}

// The attributes of a tag, as drawing programs write them: with quotes, without blanks around the "=".
function passDrawnTag(from: usize, end: usize): usize {
  let at = from;
  isClosed = false;
  while (at < end) {
    const first = byteAt(at);
    if (first === 0x3e) {
      isClosed = byteAt(at - 1) === 0x2f;
      return at + 1;
    }
    if (isBetweenAttributes(first)) {
      at++;
      continue;
    }
    for (at++; at < end; at++) if (endsName(byteAt(at))) break;
    if (at + 1 >= end || byteAt(at) !== 0x3d) return 0;
    const name = at - 4;
    const quote = byteAt(at + 1);
    if (quote !== 0x22 && quote !== 0x27) return 0;
    const start = at + 2;
    const stop = find(start, end, quote);
    if (stop >= end || mayLoadDrawn(name, start, stop)) return 0;
    at = stop + 1;
  }
  return 0;
}

// What a drawing is painted with may stand in any attribute, what it loads in a reference; `xml:base` says where from.
function mayLoadDrawn(name: usize, start: usize, end: usize): bool {
  if (isWord(name, 0x65736162)) return true;
  if (isWord(name, 0x66657268) && lookAtAddress(start, end, 0) !== NOTHING) return true;
  return mayLoadDeclaration(start, end);
}
