import { isLate } from './late-answer.js';

/**
 * The Set-Cookie lines that a source gave to be sent: who wrote it may not have had a compiler at hand.
 *
 * @throws TypeError where they are none.
 */
export function acceptLines(written: readonly string[] | undefined): readonly string[] {
  if (written === undefined) return [];
  const lines: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (Array.isArray(written) && lines.every((line) => typeof line === 'string')) return written;
  const late = lines.filter((line) => isLate(line));
  throw new TypeError(
    `the source returned ${late.length > 0 ? 'a promise: it must be synchronous' : 'no list of lines'}`,
  );
}
