import type { LoadAttempt } from '@cookiewarden/core';
import { partsOf, readRemoteUrl } from './match-address.js';

/** Says of a tiny image that it holds a layout together and tells nobody anything. */
export type SpacerTest = (attempt: LoadAttempt) => boolean;

/**
 * Layouts of old are full of transparent images. Of 2,858 images of 1×1 in 6,046 mails (SpamAssassin's corpus, 2002)
 * nine in ten were such: without a query or an opaque path, and repeated, or with a name that says so. All else that is
 * tiny is taken for a pixel: in doubt we withhold, for it shows nothing.
 */
export function createSpacerTest(html: string): SpacerTest {
  let counts: ReadonlyMap<string, number> | undefined;
  return function isSpacer({ host, path, query }) {
    if (query !== '' || isOpaque(host.replaceAll('.', '/')) || isOpaque(path)) return false;
    if (/\/(b|blank|clear|clear_?dot|clearpixel|shim|spacer|trans|transparent)\.(gif|png)$/i.test(path)) {
      return true;
    }
    counts ??= countImages(html);
    return (counts.get(host + path) ?? 0) > 1;
  };
}

// A segment that a person would not write: many digits in a row, or letters and digits mixed at length.
function isOpaque(path: string): boolean {
  return path
    .split('/')
    .some(
      (segment) =>
        /\d{6}/.test(segment) || (segment.length >= 16 && /\d/.test(segment) && /[a-z]/i.test(segment)),
    );
}

function countImages(html: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, text = ''] of html.matchAll(/\bsrc\s*=\s*["']?([^"'\s>]+)/gi)) {
    const url = readRemoteUrl(text);
    if (url === undefined) continue;
    const { host, path } = partsOf(url);
    counts.set(host + path, (counts.get(host + path) ?? 0) + 1);
  }
  return counts;
}
