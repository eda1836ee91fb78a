import { LOADERS, LONGEST_LOADER, SCRIPT, SHEET } from '../src/skim-flags';
import { mayHoldLoad } from './addresses';
import { isWithoutText, passAttributes } from './attributes';
import { byteAt, endsTagName, find } from './bytes';
import { isWanted } from './layout';
import { holdsMarker } from './literals';
import { isName } from './names';
import { findInSheet } from './styles';

/**
 * Passes over the text of an element, from after its start tag, in which its name stands, and over its end tag. The place
 * after it; 0 where the text may matter, or goes on beyond the end.
 */
export function passText(name: usize, nameEnd: usize, start: usize, end: usize, marks: i32): usize {
  const length = nameEnd - name;
  for (let less = find(start, end, 0x3c); less + length + 2 < end; less = find(less + 1, end, 0x3c)) {
    const next = byteAt(less + 1);
    // In a script `<!--` begins another state, in which an end tag may not count (HTML 13.2.5.17).
    if (next === 0x21 && (marks & SCRIPT) !== 0 && byteAt(less + 2) === 0x2d && byteAt(less + 3) === 0x2d)
      return 0;
    const at = less + 2 + length;
    if (next !== 0x2f || !endsTagName(byteAt(at)) || !isName(less + 2, name, length)) continue;
    const after = byteAt(at) === 0x3e ? at + 1 : passAttributes(at, end, 0, 0, 0);
    return after !== 0 && !mayMatter(start, less, marks) ? after : 0;
  }
  return 0;
}

function mayMatter(start: usize, end: usize, marks: i32): bool {
  if ((marks & SHEET) !== 0) return findInSheet(start, end, end) !== end;
  if ((marks & SCRIPT) === 0 || isWithoutText()) return false;
  if (holdsMarker(start, end)) return true;
  return isWanted(LOADERS) && end - start <= <usize>LONGEST_LOADER && mayHoldLoad(start, end);
}
