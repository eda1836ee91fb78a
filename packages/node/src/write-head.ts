import { keepJoinedSetCookies, tellCaches, writeVariantTag } from '@cookiewarden/core';
import {
  judgeLinkHeader,
  judgeRefresh,
  judgeReportHeader,
  mayRewrite,
  staleHeaders,
} from '@cookiewarden/html';
import type { GuardedResponse } from './guarded-response.js';
import { type Head, textOf } from './head.js';
import { decoratePage } from './respond-with-notice.js';
import type { Sink } from './response-body.js';
import { keepSetCookies, withholdCookies } from './response-cookies.js';

/** What the server knows of a response when its head is committed. */
export interface Commitment {
  readonly status: number;
  readonly head: Head;
  /** The whole body, where the application handed it over together with the head. */
  readonly whole: (() => Uint8Array) | undefined;
  readonly sink: Sink;
  readonly onDrain: () => void;
}

/**
 * Judges a head at the moment it leaves, once, whoever wrote its fields and however; and takes a page's body in hand.
 * Gives the whole body as it may go out, where it was handed over and touched. Never throws.
 */
export function commitHead(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  try {
    const whole = takePage(guarded, commitment);
    keepLoadingHeaders(guarded, commitment.head);
    if (guarded.isPageDependent) guarded.exchange.dependOnStanding();
    keepSetCookies(guarded, commitment.head);
    if (guarded.enforces) writeCaching(guarded, commitment.head);
    return whole;
  } catch (fault) {
    // In doubt we withhold: of the cookies only those that need no answer leave, and the body passes as it is.
    guarded.exchange.fail('head', fault);
    withholdCookies(guarded, commitment.head);
    return undefined;
  } finally {
    guarded.isCommitted = true;
  }
}

function takePage(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  const { settings, exchange } = guarded;
  const { status, head } = commitment;
  const mayWithhold = exchange.mayWithholdHtml();
  if (!mayWithhold && !guarded.mayDecorate && !settings.pagesDepend) return undefined;
  if (status === 304 && guarded.holdsVariant) {
    guarded.isPageDependent = settings.pagesDepend;
    writeVariant(guarded, head);
    return undefined;
  }
  const type = textOf(head, 'content-type');
  if (type === undefined || !/html/i.test(type)) return undefined;
  const isHead = exchange.facts.method === 'HEAD';
  const page = mayRewrite(status, isHead ? 'GET' : exchange.facts.method, (name) =>
    name === 'content-encoding' && guarded.isCodedBelow ? undefined : textOf(head, name),
  );
  if (!page.rewrite) {
    if (mayWithhold && page.isHtml) exchange.leaveUnchecked(page.why);
    return undefined;
  }
  decoratePage(guarded, head, page.codings);
  if (!mayWithhold && guarded.markup === undefined) {
    guarded.isPageDependent ||= settings.pagesDepend;
    return undefined;
  }
  const { whole } = commitment;
  if (whole !== undefined && page.codings.length === 0 && !isHead) {
    return takeWhole(guarded, head, whole(), (bytes) => guarded.stripWhole(bytes, page));
  }
  if (!isHead && !guarded.openBody(page, commitment.sink, commitment.onDrain)) return undefined;
  guarded.isPageDependent ||= settings.pagesDepend;
  if (!guarded.enforces) return undefined;
  for (const name of staleHeaders) takeAway(head, name);
  writeVariant(guarded, head);
  return undefined;
}

function takeWhole(
  guarded: GuardedResponse,
  head: Head,
  bytes: Uint8Array,
  strip: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const stripped = strip(bytes);
  if (!guarded.enforces) return bytes;
  if (stripped !== bytes) {
    const hadLength = head.lines('content-length').length > 0;
    for (const name of staleHeaders) if (name !== 'content-length') takeAway(head, name);
    if (hadLength) head.write('content-length', [String(stripped.length)]);
  }
  writeVariant(guarded, head);
  return stripped;
}

// The validators of a page are those of its variant; a date cannot tell variants apart.
function writeVariant(guarded: GuardedResponse, head: Head): void {
  if (!guarded.enforces) return;
  takeAway(head, 'last-modified');
  const tag = textOf(head, 'etag');
  if (tag === undefined) return;
  // Whether a notice is due, and in which language, is not part of a variant.
  const key = guarded.markup === undefined ? guarded.exchange.variantKey() : undefined;
  const own = key === undefined ? undefined : writeVariantTag(tag, key);
  head.write('etag', own === undefined ? [] : [own]);
}

function takeAway(head: Head, name: string): void {
  if (head.lines(name).length > 0) head.write(name, []);
}

function keepLoadingHeaders(guarded: GuardedResponse, head: Head): void {
  keepLines(head, 'link', (line) => judgeLinkHeader(line, guarded, guarded.pageUrl));
  keepLines(head, 'refresh', (line) => judgeRefresh(line, guarded, guarded.pageUrl));
  // Next.js hands its middleware's cookies on in this one, and some hosts let it reach the browser.
  keepLines(head, 'x-middleware-set-cookie', (line) => keepJoinedSetCookies(line, guarded.exchange));
  if (!guarded.settings.reportHeaders) return;
  const withheldGroups = new Set<string>();
  // NEL goes by what became of the groups.
  for (const name of ['reporting-endpoints', 'report-to', 'nel'] as const) {
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

// The notice's page varies by more than the answer.
function writeCaching(guarded: GuardedResponse, head: Head): void {
  const edits = tellCaches(guarded.exchange, {
    header: (name) => textOf(head, name),
    setsCookie: head.lines('set-cookie').length > 0,
    variesBy: guarded.markup?.vary ?? [],
  });
  for (const [name, value] of edits) {
    const field = name.toLowerCase();
    if (value === undefined) takeAway(head, field);
    else head.write(field, [value], name);
  }
}
