import { writeVariantTag } from '@cookiewarden/core';
import { isGuessed, mayBeginPage, mayRewrite, staleHeaders } from '@cookiewarden/html';
import type { Commitment } from './commitment.js';
import type { GuardedResponse } from './guarded-response.js';
import { type Head, takeAway, textOf } from './head.js';
import { refusePart } from './refuse-part.js';
import { decoratePage } from './respond-with-notice.js';

/**
 * Takes the page that a head announces in hand, if it is one from which something may have to be withheld.
 * Gives the whole body as it may go out, where it was handed over and touched.
 */
export function takePage(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  const { settings, exchange } = guarded;
  const { status, head } = commitment;
  if (!exchange.mayWithholdHtml() && !guarded.mayDecorate && !settings.pagesDepend) return undefined;
  if (status === 304 && guarded.holdsVariant) {
    guarded.isPageDependent = settings.pagesDepend;
    writeVariant(guarded, head);
    return undefined;
  }
  const type = textOf(head, 'content-type');
  if (isGuessed(type, textOf(head, 'x-content-type-options'))) return takeUntyped(guarded, commitment);
  return type !== undefined && /html/i.test(type) ? takeTyped(guarded, commitment, type) : undefined;
}

function takeTyped(guarded: GuardedResponse, commitment: Commitment, type: string): Uint8Array | undefined {
  const { settings, exchange } = guarded;
  const { head, whole } = commitment;
  const mayWithhold = exchange.mayWithholdHtml();
  const isHead = exchange.facts.method === 'HEAD';
  const page = mayRewrite(commitment.status, isHead ? 'GET' : exchange.facts.method, (name) => {
    if (name === 'content-encoding' && guarded.isCodedBelow) return undefined;
    return name === 'content-type' ? type : textOf(head, name);
  });
  if (!page.rewrite) {
    if (!mayWithhold || !page.isHtml) return undefined;
    const refuses = page.isPart && guarded.policy.html.ranges === 'refuse' && guarded.enforces;
    if (refuses && commitment.changeStatus !== undefined) return refusePart(guarded, commitment);
    exchange.leaveUnchecked(page.why);
    return undefined;
  }
  decoratePage(guarded, head, page.codings);
  if (!mayWithhold && guarded.markup === undefined) {
    guarded.isPageDependent ||= settings.pagesDepend;
    return undefined;
  }
  if (whole !== undefined && page.codings.length === 0 && !isHead) {
    return takeWhole(guarded, head, whole(), (bytes) => guarded.stripWhole(bytes, page));
  }
  if (!isHead) {
    guarded.body = guarded.createBody(page, commitment.sink, commitment.onDrain);
    if (guarded.body === undefined) return undefined;
  }
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
  writeVariant(guarded, head);
  if (stripped === bytes) return bytes;
  const hadLength = head.lines('content-length').length > 0;
  for (const name of staleHeaders) if (name !== 'content-length') takeAway(head, name);
  if (hadLength) head.write('content-length', [String(stripped.length)]);
  return stripped;
}

// Browsers take what has no type for a page if it begins like one, and show it where they show the answer at all.
function takeUntyped(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  const { status, head, whole, start, sink, onDrain } = commitment;
  const { settings, exchange } = guarded;
  const isShown = (status >= 200 && status < 300 && status !== 204 && status !== 205) || status >= 400;
  if (!isShown || exchange.facts.method === 'HEAD') return undefined;
  const first = start?.();
  if (first !== undefined && (first.length > 0 || whole !== undefined)) {
    const isPage = first.length > 0 && mayBeginPage(first);
    return isPage ? takeTyped(guarded, commitment, 'text/html') : undefined;
  }
  // The head leaves before the body: what it says must be true whatever follows.
  const isOpen = ['content-length', 'content-encoding'].every((name) => head.lines(name).length === 0);
  const mayWithhold = exchange.mayWithholdHtml();
  if (isOpen && (mayWithhold || mayBeKept(head))) guarded.isPageDependent ||= settings.pagesDepend;
  if (mayWithhold) guarded.openUntyped(isOpen, sink, onDrain);
  return undefined;
}

// A cache was given a reason to keep it.
function mayBeKept(head: Head): boolean {
  return ['cache-control', 'expires', 'last-modified', 'etag'].some((name) => head.lines(name).length > 0);
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
