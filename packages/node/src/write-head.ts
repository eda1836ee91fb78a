import {
  keepJoinedSetCookies,
  makePrivate,
  surrogateHeaders,
  tellCaches,
  writeClearing,
} from '@cookiewarden/core';
import { judgeLinkHeader, judgeRefresh, judgeReportHeader, judgeSpeculationRules } from '@cookiewarden/html';
import type { Commitment } from './commitment.js';
import type { GuardedResponse } from './guarded-response.js';
import { type Head, takeAway, textOf } from './head.js';
import { keepSetCookies, withholdCookies } from './response-cookies.js';
import { takePage } from './take-page.js';

/**
 * Judges a head at the moment it leaves, once, whoever wrote its fields and however; and takes a page's body in hand.
 * Gives the whole body as it may go out, where it was handed over and touched. Never throws.
 */
export function commitHead(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  let whole: Uint8Array | undefined;
  // Node refused the head before this one: what it announced never came.
  guarded.body?.close();
  guarded.body = undefined;
  try {
    if (!commitment.isTaken) whole = takePage(guarded, commitment);
    keepLoadingHeaders(guarded, commitment.head);
    if (guarded.isPageDependent) guarded.exchange.dependOnStanding();
    keepSetCookies(guarded, commitment.head);
    writeWhatIsCleared(guarded, commitment.head);
    if (guarded.enforces) writeCaching(guarded, commitment.head);
  } catch (fault) {
    // In doubt we withhold: of the cookies only those that need no answer leave; the body is what it was by then.
    guarded.exchange.fail('head', fault);
    if (guarded.enforces) {
      withholdCookies(guarded, commitment.head);
      withholdFromCaches(commitment.head);
    }
  }
  guarded.isCommitted = true;
  return whole;
}

// What the response rests on may not have been found out.
function withholdFromCaches(head: Head): void {
  try {
    head.write('cache-control', [makePrivate(textOf(head, 'cache-control'))], 'Cache-Control');
    for (const name of surrogateHeaders) takeAway(head, name);
  } catch {
    // A field that cannot be read is the fault itself: Node will meet it too, and tell the application.
  }
}

function keepLoadingHeaders(guarded: GuardedResponse, head: Head): void {
  if (isThere(head, 'link'))
    keepLines(head, 'link', (line) => judgeLinkHeader(line, guarded, guarded.pageUrl));
  if (isThere(head, 'refresh')) {
    keepLines(head, 'refresh', (line) => judgeRefresh(line, guarded, guarded.pageUrl));
  }
  if (isThere(head, 'speculation-rules')) {
    keepLines(head, 'speculation-rules', (line) => judgeSpeculationRules(line, guarded, guarded.pageUrl));
  }
  // Next.js hands its middleware's cookies on in this one, and some hosts let it reach the browser.
  if (isThere(head, 'x-middleware-set-cookie')) {
    keepLines(head, 'x-middleware-set-cookie', (line) => keepJoinedSetCookies(line, guarded.exchange));
  }
  if (guarded.settings.reportHeaders && reportHeaders.some((name) => isThere(head, name))) {
    keepReportHeaders(guarded, head);
  }
}

function isThere(head: Head, name: string): boolean {
  return head.lines(name).length > 0;
}

// NEL goes by what became of the groups.
const reportHeaders = ['reporting-endpoints', 'report-to', 'nel'] as const;

function keepReportHeaders(guarded: GuardedResponse, head: Head): void {
  const withheldGroups = new Set<string>();
  for (const name of reportHeaders) {
    keepLines(head, name, (line) => judgeReportHeader(name, line, guarded, guarded.pageUrl, withheldGroups));
  }
}

/** Rewrites the lines of a field, if it is there and any of them changes. */
export function keepLines(head: Head, name: string, keep: (line: string) => string | undefined): void {
  const lines = head.lines(name);
  if (lines.length === 0) return;
  const kept = lines.map(keep).filter((line) => line !== undefined);
  if (kept.length !== lines.length || kept.some((line, at) => line !== lines[at])) head.write(name, kept);
}

function writeWhatIsCleared({ exchange }: GuardedResponse, head: Head): void {
  const value = writeClearing(exchange, textOf(head, 'clear-site-data'));
  if (value !== undefined) head.write('clear-site-data', [value], 'Clear-Site-Data');
}

// The notice's page varies by more than the answer.
function writeCaching(guarded: GuardedResponse, head: Head): void {
  const header = (name: string) => textOf(head, name);
  const edits = tellCaches(guarded.exchange, {
    header,
    setsCookie: head.lines('set-cookie').length > 0,
    variesBy: guarded.markup?.vary ?? [],
  });
  for (const [name, value] of edits) {
    const field = name.toLowerCase();
    if (value === undefined) takeAway(head, field);
    else head.write(field, [value], name);
  }
}
