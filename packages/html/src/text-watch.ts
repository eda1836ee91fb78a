import { mayLoadStyle } from './css-filter.js';
import type { HeldBytes } from './held-bytes.js';
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

/** A text that is held with its tag, and in which nothing was found so far. */
export class WatchedText {
  private readonly watch: TextWatch;
  private readonly tagLength: number;

  constructor(watch: TextWatch, tagLength: number) {
    this.watch = watch;
    this.tagLength = tagLength;
  }

  /**
   * Whether it may matter for what lies between, or around the seam before it. Looking at a seam takes longer than at a
   * small piece: then the text is better judged as a whole.
   */
  mayMatter(held: HeldBytes, chunk: Uint8Array, from: number, to: number): boolean {
    const { overlap } = this.watch;
    if (to === chunk.length && to - from < 4 * overlap) return true;
    const seam = held.joinLast(overlap, chunk, from, Math.min(to, from + overlap));
    return this.watch.mayMatter(seam, 0, seam.length) || this.watch.mayMatter(chunk, from, to);
  }

  /** Whether a text that has come to its end, so many bytes with its tag, may go out as it is. */
  isUnjudged(length: number): boolean {
    return length - this.tagLength > this.watch.longestJudged;
  }
}
