import { mayLoadStyle } from './css-filter.js';
import type { MarkerSearch } from './inline-scripts.js';
import { LONGEST_LOADER } from './skim-flags.js';
import type { UrlJudge } from './url-judge.js';

/**
 * Looks at the text of a script or style sheet while it comes, piece by piece. Where nothing is found in the pieces and
 * around their seams, no more need be known of the text.
 */
export interface TextWatch {
  /** So many bytes before and after a seam are looked at together. */
  readonly overlap: number;
  /** Texts of so many bytes or less are judged in other ways too. */
  readonly longestJudged: number;
  /** Whether something may matter here. It may say so too often, never too rarely. */
  mayMatter(bytes: Uint8Array, from: number, to: number): boolean;
}

/** Watches a script for markers. */
export function watchScript(markers: MarkerSearch): TextWatch {
  return {
    overlap: markers.longestBytes,
    longestJudged: LONGEST_LOADER,
    mayMatter: (bytes, from, to) => markers.has(bytes, from, to),
  };
}

/** More than the name of any function that loads, with escapes in place of its letters. */
const LONGEST_NAME = 256;

/** Watches a style sheet for what it loads. */
export function watchSheet(urls: UrlJudge): TextWatch {
  return {
    overlap: LONGEST_NAME,
    longestJudged: 0,
    mayMatter: (bytes, from, to) => mayLoadStyle(bytes, from, to, urls),
  };
}
