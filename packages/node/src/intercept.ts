import { Socket } from 'node:net';
import { readGivenHead } from './given-head.js';
import type { GuardedResponse } from './guarded-response.js';
import { fieldsToSend, type Head, StoredHead } from './head.js';
import { sendOctets } from './head-octets.js';
import { hasInnermostGuard, storeOf } from './header-store.js';
import { keepEarlyHints, keepInformation, keepTrailers } from './informational.js';
import { guardBody } from './intercept-body.js';
import { hasSentHead, Interception, mark, type PatchedResponse } from './interception.js';
import { listenBeside } from './listen-beside.js';
import { writeHeadInPublic } from './write-head-in-public.js';

/** Stands before everything that a response of HTTP/1 can send: heads, early hints, trailers and, if need be, the body. */
export function interceptResponse(res: PatchedResponse, guarded: GuardedResponse): Interception {
  const interception = new Interception(res, guarded);
  res[mark] = interception;
  if (hasInnermostGuard) res._storeHeader = storeGuardedHeader;
  else res.writeHead = writeHeadInPublic;
  res.writeEarlyHints = writeGuardedEarlyHints;
  res.addTrailers = addGuardedTrailers;
  if (res.writeInformation !== undefined) res.writeInformation = writeGuardedInformation;
  // V8 puts a function that is written where it is assigned to a property among the old objects at once, and all that it
  // holds (request, response) stays until the next full collection: measured, half the cost of a request. So here, and
  // wherever a function is made for each request, it has a name of its own first.
  const guardLater = () => guardBody(res, interception);
  guarded.guardBody = guardLater;
  if (guarded.mayChangePage) guardBody(res, interception);
  // A response that waits for the one before it on the same connection has no socket yet.
  const { socket } = res;
  const bytesBefore = socket?.bytesWritten ?? 0;
  listenBeside(res, 'close', function closeGuarded() {
    // Somebody wrote to the bare socket, where nothing is judged: at least the operator hears of it.
    const isUnanswered = !hasSentHead(res) && !interception.hasInformed && !res._sent100;
    if (isUnanswered && (socket?.bytesWritten ?? 0) > bytesBefore) {
      guarded.exchange.note('the response went by the bare socket, unjudged');
    }
    guarded.close();
  });
  // A response that was made without a server, as for functions in a cloud, may end without being closed.
  if (!(guarded.req.socket instanceof Socket)) listenBeside(res, 'finish', () => guarded.close());
  // The visitor went while consent was being read, and that was told already.
  if (res.closed) guarded.close();
  return interception;
}

function storeGuardedHeader(this: PatchedResponse, statusLine: string, fields: unknown): void {
  const interception = this[mark];
  if (interception === undefined) return;
  const head = readHead(this, fields);
  interception.commit(head);
  const line = interception.statusLine ?? statusLine;
  interception.below._storeHeader?.call(this, line, fieldsToSend(fields, head));
  sendOctets(this, interception.guarded.addedLines);
}

function readHead(res: PatchedResponse, fields: unknown): Head {
  const store = storeOf(res);
  if (store !== undefined && fields === store) return new StoredHead(store);
  return readGivenHead(fields);
}

function writeGuardedEarlyHints(this: PatchedResponse, hints: unknown, callback?: unknown): unknown {
  const interception = this[mark];
  if (interception === undefined) return undefined;
  interception.hasInformed = true;
  const kept = keepEarlyHints(hints, interception.guarded);
  // Node sends nothing without a link, and never says so to who waits.
  if (hasLink(hints) && !hasLink(kept)) {
    if (typeof callback === 'function') process.nextTick(callback);
    return undefined;
  }
  return interception.below.writeEarlyHints.call(this, kept, callback);
}

function hasLink(hints: unknown): boolean {
  return typeof hints === 'object' && hints !== null && 'link' in hints && hints.link !== undefined;
}

function writeGuardedInformation(
  this: PatchedResponse,
  status: number,
  fields?: unknown,
  callback?: unknown,
): unknown {
  const interception = this[mark];
  if (interception === undefined) return undefined;
  interception.hasInformed = true;
  const kept = keepInformation(fields, interception.guarded);
  return interception.below.writeInformation?.call(this, status, kept, callback);
}

function addGuardedTrailers(this: PatchedResponse, trailers: unknown): unknown {
  const interception = this[mark];
  return interception?.below.addTrailers.call(this, keepTrailers(trailers, interception.guarded));
}
