import { keepExemptCookies } from '@cookiewarden/core';
import type { GuardedResponse } from './guarded-response.js';
import type { Head } from './head.js';

/** Leaves the Set-Cookie lines that may go out, and adds those that keep a changed consent. */
export function keepSetCookies(guarded: GuardedResponse, head: Head): void {
  const lines = head.lines('set-cookie');
  const ours =
    guarded.addedLines.length === 0 ? none : lines.filter((line) => guarded.addedLines.includes(line));
  const judged = ours.length === 0 ? lines : lines.filter((line) => !ours.includes(line));
  const passed = guarded.exchange.keepSetCookies(judged);
  const kept = ours.length === 0 ? passed : [...ours, ...passed.filter((line) => !ours.includes(line))];
  if (areSame(kept, lines)) return;
  guarded.addedLines = kept.filter((line) => !judged.includes(line));
  head.write('set-cookie', kept, 'Set-Cookie');
}

const none: readonly string[] = [];

function areSame(kept: readonly string[], lines: readonly string[]): boolean {
  return kept.length === lines.length && kept.every((line, at) => line === lines[at]);
}

/** After a fault: leaves the lines that need no answer. */
export function withholdCookies({ exchange }: GuardedResponse, head: Head): void {
  const lines = readLines(head);
  const kept = keepExemptCookies(lines, exchange);
  if (kept.length < lines.length) head.write('set-cookie', kept);
}

// A value whose `toString` throws is the fault itself: Node will meet it too, and tell the application.
function readLines(head: Head): readonly string[] {
  try {
    return head.lines('set-cookie');
  } catch {
    return [];
  }
}
