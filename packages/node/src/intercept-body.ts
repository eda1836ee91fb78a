import { ServerResponse } from 'node:http';
import { callbackOf, isChunk, lengthOf, toBytes } from './chunk.js';
import { endAgain, endBody, refuseAfterEnd } from './end-body.js';
import { givenFields } from './given-head.js';
import { keepHeadAsText } from './head-octets.js';
import {
  hasSentHead,
  type Interception,
  mark,
  type PatchedResponse,
  type WholeBody,
} from './interception.js';

/** Stands before the body: only where something in a page may have to be withheld from this visitor. */
export function guardBody(res: PatchedResponse, interception: Interception): void {
  // No body is sent for a HEAD: its head is judged when it leaves, and whoever is mounted before us may wait with it.
  if (interception.guardsBody || interception.guarded.exchange.facts.method === 'HEAD') return;
  interception.guardsBody = true;
  interception.endsInNode = res.end === ServerResponse.prototype.end;
  interception.below.write = res.write;
  interception.below.end = res.end;
  interception.below.writeHead = res.writeHead;
  res.writeHead = writeObservedHead;
  res.write = writeGuarded;
  res.end = endGuarded;
}

// Looks, at our place in the row of `writeHead` wrappers, whether the page has its content coding already.
function writeObservedHead(
  this: PatchedResponse,
  status: number,
  reason?: unknown,
  fields?: unknown,
): unknown {
  const interception = this[mark];
  if (interception === undefined) return this;
  const isCoded = this.hasHeader('content-encoding') || namesCoding(givenFields(reason, fields));
  interception.wasCoded = isCoded;
  return interception.below.writeHead.call(this, status, reason, fields);
}

function namesCoding(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const names: readonly unknown[] = Array.isArray(given) ? given.flat() : Object.keys(given);
  return names.some(isContentEncoding);
}

function isContentEncoding(name: unknown): boolean {
  // The length tells almost all others apart.
  return typeof name === 'string' && name.length === 16 && name.toLowerCase() === 'content-encoding';
}

function writeGuarded(
  this: PatchedResponse,
  chunk: unknown,
  encoding?: unknown,
  callback?: unknown,
): boolean {
  const interception = this[mark];
  if (interception === undefined) return false;
  const { guarded, below } = interception;
  if (interception.isPassing || !isChunk(chunk)) return below.write.call(this, chunk, encoding, callback);
  if (guarded.body?.isEnding) return refuseAfterEnd(this, callbackOf(encoding, callback));
  if (this.writableEnded || this.destroyed) return below.write.call(this, chunk, encoding, callback);
  // The same call that Node makes, in the same moment; after it we know whether this is a page.
  if (!hasSentHead(this)) commitStart(this, interception, chunk, encoding);
  if (guarded.body === undefined) return below.write.call(this, chunk, encoding, callback);
  keepHeadAsText(this, interception, chunk, encoding);
  return guarded.body.write(toBytes(chunk, encoding), callbackOf(encoding, callback));
}

function endGuarded(
  this: PatchedResponse,
  chunk?: unknown,
  encoding?: unknown,
  callback?: unknown,
): PatchedResponse {
  const interception = this[mark];
  if (interception === undefined) return this;
  const { guarded, below } = interception;
  const hasChunk = chunk !== undefined && chunk !== null && typeof chunk !== 'function' && chunk !== '';
  const passes =
    interception.isPassing || this.writableEnded || this.destroyed || (hasChunk && !isChunk(chunk));
  if (guarded.body?.isEnding) {
    endAgain(this, { hasChunk }, callbackOf(chunk, encoding, callback));
    return this;
  }
  if (passes) {
    below.end.call(this, chunk, encoding, callback);
    return this;
  }
  const body = hasChunk && isChunk(chunk) ? chunk : '';
  if (!hasSentHead(this)) {
    const whole: WholeBody = {
      bytes: () => toBytes(body, encoding),
      byteLength: () => lengthOf(body, encoding),
    };
    if (interception.endsInNode || !interception.takeEarly(whole)) commitWhole(this, interception, whole);
    if (whole.stripped !== undefined) {
      if (hasChunk) keepHeadAsText(this, interception, chunk, encoding);
      interception.end(whole.stripped, callbackOf(chunk, encoding, callback));
      return this;
    }
  }
  if (guarded.body === undefined) below.end.call(this, chunk, encoding, callback);
  else {
    if (hasChunk) keepHeadAsText(this, interception, chunk, encoding);
    endBody(this, guarded.body, toBytes(body, encoding), callbackOf(chunk, encoding, callback));
  }
  return this;
}

function commitStart(
  res: PatchedResponse,
  interception: Interception,
  chunk: string | Uint8Array,
  encoding: unknown,
): void {
  const start = () => toBytes(chunk, encoding);
  interception.start = start;
  try {
    res.writeHead(res.statusCode);
  } finally {
    interception.start = undefined;
  }
}

function commitWhole(res: PatchedResponse, interception: Interception, whole: WholeBody): void {
  // A compressor below us waits for what it wrote to leave.
  const socket = interception.endsInNode ? res.socket : undefined;
  interception.takeWhole(whole);
  try {
    // As Node does, which lets all go at the end of its `end`: where it refuses the head or the length, what is written
    // meanwhile waits for the next one. A page that streams from here on must not wait.
    socket?.cork();
    res.writeHead(res.statusCode);
    if (interception.guarded.body !== undefined) socket?.uncork();
  } finally {
    interception.whole = undefined;
  }
}
