import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { callbackOf, isStreamChunk, toBytes } from './chunk.js';
import { whenDrained } from './drain.js';
import { endAgain, endBody, refuseAfterEnd } from './end-body.js';
import type { GuardedResponse } from './guarded-response.js';
import { fieldsToSend, type Head, PairedHead, RecordHead } from './head.js';
import { keepInformation, keepTrailers } from './informational.js';
import { mark } from './interception.js';
import { listenBeside } from './listen-beside.js';
import type { Sink, WriteCallback } from './response-body.js';
import { commitHead } from './write-head.js';

/** The methods of an HTTP/2 stream that are replaced; the compatibility layer calls the same ones. */
interface Methods {
  respond(fields?: unknown, options?: unknown): unknown;
  respondWithFile(path: unknown, fields?: unknown, options?: unknown): unknown;
  respondWithFD(file: unknown, fields?: unknown, options?: unknown): unknown;
  additionalHeaders(fields: unknown): unknown;
  sendTrailers(fields: unknown): unknown;
  pushStream(fields: unknown, options?: unknown, callback?: unknown): unknown;
  write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean;
  end(chunk?: unknown, encoding?: unknown, callback?: unknown): unknown;
}

interface PatchedStream extends Omit<ServerHttp2Stream, keyof Methods>, Methods {
  [mark]?: StreamInterception;
}

type PushCallback = (fault: Error | null, pushed: PatchedStream, ...rest: readonly unknown[]) => void;

/** Makes the exchange of a pushed response, which is a request of the server's own. */
export type OpenPushed = (fields: IncomingHttpHeaders) => GuardedResponse;

/** Stands before everything that an HTTP/2 stream can send. */
export function interceptStream(
  given: ServerHttp2Stream,
  guarded: GuardedResponse,
  openPushed?: OpenPushed,
): void {
  const stream: PatchedStream = given;
  const interception = new StreamInterception(stream, guarded, openPushed);
  stream[mark] = interception;
  stream.respond = respondGuarded;
  stream.respondWithFile = respondWithGuardedFile;
  stream.respondWithFD = respondWithGuardedFD;
  stream.additionalHeaders = sendGuardedInformation;
  stream.sendTrailers = sendGuardedTrailers;
  stream.pushStream = pushGuardedStream;
  const proceed = findProceed(stream);
  if (proceed !== undefined) Reflect.set(stream, proceed, proceedUnchecked);
  listenBeside(stream, 'close', closeGuarded);
  // The visitor went while consent was being read, and that was told already.
  if (stream.destroyed) guarded.close();
}

// By this symbol, exported nowhere, Node answers where an application writes before it has answered.
function findProceed(stream: object): symbol | undefined {
  return Object.getOwnPropertySymbols(Object.getPrototypeOf(stream)).find(
    ({ description }) => description === 'proceed',
  );
}

class StreamInterception implements Sink {
  readonly guarded: GuardedResponse;
  readonly below: Methods;
  readonly openPushed: OpenPushed | undefined;
  isPassing = false;
  private readonly stream: PatchedStream;

  constructor(stream: PatchedStream, guarded: GuardedResponse, openPushed: OpenPushed | undefined) {
    this.stream = stream;
    this.guarded = guarded;
    this.openPushed = openPushed;
    const { respond, respondWithFile, respondWithFD, additionalHeaders } = stream;
    const { sendTrailers, pushStream, write, end } = stream;
    this.below = {
      respond,
      respondWithFile,
      respondWithFD,
      additionalHeaders,
      sendTrailers,
      pushStream,
      write,
      end,
    };
  }

  /** The fields as they may go out. A body is taken in hand where it comes through the stream's own `write` and `end`. */
  commit(head: Head, { isFile }: { readonly isFile: boolean }): void {
    const status = Number(head.lines(':status')[0] ?? 200);
    if (isFile) this.guarded.mayDecorate = false;
    const onDrain = () => this.stream.emit('drain');
    const changeStatus = (changed: number) => head.write(':status', [String(changed)]);
    commitHead(this.guarded, {
      status,
      changeStatus: isFile ? undefined : changeStatus,
      head,
      whole: undefined,
      start: undefined,
      sink: this,
      onDrain,
    });
    if (this.guarded.body === undefined) return;
    if (isFile) {
      // Node sends the file itself; what is in it never passes through here.
      this.guarded.body = undefined;
      this.guarded.exchange.leaveUnchecked('a file that HTTP/2 sends by itself');
      return;
    }
    this.stream.write = writeGuarded;
    this.stream.end = endGuarded;
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    return this.below.write.call(this.stream, bytes, undefined, callback);
  }

  end(bytes: Uint8Array | undefined, callback?: WriteCallback): void {
    if (Object.hasOwn(this.stream, 'writableEnded')) Reflect.deleteProperty(this.stream, 'writableEnded');
    this.below.end.call(this.stream, bytes, undefined, callback);
  }

  whenDrained(mayTell: () => boolean): void {
    whenDrained(this.stream, mayTell);
  }

  fail(where: string, fault: unknown): void {
    this.guarded.exchange.fail(where, fault);
    this.stream.destroy(fault instanceof Error ? fault : undefined);
  }
}

function closeGuarded(this: PatchedStream): void {
  this[mark]?.guarded.close();
}

// The compatibility layer hands over the very object behind `getHeaders()`, which has no prototype;
// a caller's own object is left alone.
function readHead(fields: unknown): Head {
  if (Array.isArray(fields)) return new PairedHead(fields);
  if (typeof fields !== 'object' || fields === null) return new RecordHead({}, { isLive: true });
  return new RecordHead(fields as Record<string, unknown>, {
    isLive: Object.getPrototypeOf(fields) === null,
  });
}

// What Node refuses is no answer: the one before it, if there was one, goes on.
function refusesHead(stream: PatchedStream, fields: unknown): boolean {
  const isNone = fields !== undefined && typeof fields !== 'object';
  return isNone || stream.headersSent || stream.destroyed || stream.closed;
}

function respondGuarded(this: PatchedStream, fields?: unknown, options?: unknown): unknown {
  const interception = this[mark];
  if (interception === undefined || refusesHead(this, fields)) {
    return interception?.below.respond.call(this, fields, options);
  }
  const head = readHead(fields);
  interception.commit(head, { isFile: false });
  // Node ends a response without a body from inside `respond`.
  interception.isPassing = true;
  try {
    return interception.below.respond.call(this, fieldsToSend(fields, head), options);
  } finally {
    interception.isPassing = false;
  }
}

// The head is empty, and the body is on its way already.
function proceedUnchecked(this: PatchedStream): unknown {
  const { exchange } = this[mark]?.guarded ?? {};
  if (exchange?.mayWithholdHtml()) exchange.leaveUnchecked('a body that HTTP/2 sends without a head');
  return this[mark]?.below.respond.call(this);
}

function respondWithGuardedFile(
  this: PatchedStream,
  path: unknown,
  fields?: unknown,
  options?: unknown,
): unknown {
  const { kept, settings } = keepFileHead(this, fields, options);
  return this[mark]?.below.respondWithFile.call(this, path, kept, settings);
}

function respondWithGuardedFD(
  this: PatchedStream,
  file: unknown,
  fields?: unknown,
  options?: unknown,
): unknown {
  const { kept, settings } = keepFileHead(this, fields, options);
  return this[mark]?.below.respondWithFD.call(this, file, kept, settings);
}

type StatCheck = (
  this: unknown,
  stat: unknown,
  fields: Record<string, unknown>,
  ...range: readonly unknown[]
) => unknown;

// `statCheck` may change the fields after everybody else: then the verdict falls after it.
function keepFileHead(
  stream: PatchedStream,
  fields: unknown,
  options: unknown,
): { readonly kept: unknown; readonly settings: unknown } {
  const interception = stream[mark];
  if (interception === undefined || refusesHead(stream, fields)) return { kept: fields, settings: options };
  const check = (options as { readonly statCheck?: StatCheck } | undefined)?.statCheck;
  if (typeof check !== 'function') {
    const head = readHead(fields);
    interception.commit(head, { isFile: true });
    return { kept: fieldsToSend(fields, head), settings: options };
  }
  const statCheck: StatCheck = function checkThenCommit(stat, late, ...range) {
    const result = check.call(this, stat, late, ...range);
    if (result !== false && !stream.headersSent) {
      interception.commit(new RecordHead(late, { isLive: true }), { isFile: true });
    }
    return result;
  };
  return { kept: fields, settings: { ...Object(options), statCheck } };
}

function sendGuardedInformation(this: PatchedStream, fields: unknown): unknown {
  const interception = this[mark];
  return interception?.below.additionalHeaders.call(this, keepInformation(fields, interception.guarded));
}

function sendGuardedTrailers(this: PatchedStream, fields: unknown): unknown {
  const interception = this[mark];
  return interception?.below.sendTrailers.call(this, keepTrailers(fields, interception.guarded));
}

function pushGuardedStream(
  this: PatchedStream,
  fields: unknown,
  options?: unknown,
  callback?: unknown,
): unknown {
  const interception = this[mark];
  const then = (typeof options === 'function' ? options : callback) as PushCallback | undefined;
  const settings = typeof options === 'function' ? undefined : options;
  const openPushed = interception?.openPushed;
  if (openPushed === undefined || typeof then !== 'function') {
    return interception?.below.pushStream.call(this, fields, options, callback);
  }
  const guardThen: PushCallback = (fault, pushed, ...rest) => {
    if (!fault)
      interceptStream(pushed as unknown as ServerHttp2Stream, openPushed(Object(rest[0])), openPushed);
    then(fault, pushed, ...rest);
  };
  return interception?.below.pushStream.call(this, fields, settings, guardThen);
}

function writeGuarded(this: PatchedStream, chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
  const interception = this[mark];
  const body = interception?.guarded.body;
  if (body?.isEnding) return refuseAfterEnd(this, callbackOf(encoding, callback));
  const isOver = this.writableEnded || this.destroyed;
  if (interception === undefined || body === undefined || isOver || !isStreamChunk(chunk)) {
    return interception?.below.write.call(this, chunk, encoding, callback) ?? false;
  }
  return body.write(toBytes(chunk, encoding), callbackOf(encoding, callback));
}

function endGuarded(
  this: PatchedStream,
  chunk?: unknown,
  encoding?: unknown,
  callback?: unknown,
): PatchedStream {
  const interception = this[mark];
  const body = interception?.guarded.body;
  if (interception === undefined) return this;
  if (body?.isEnding) {
    endAgain(this, { hasChunk: isStreamChunk(chunk) }, callbackOf(chunk, encoding, callback));
    return this;
  }
  const hasChunk = chunk !== undefined && chunk !== null && typeof chunk !== 'function';
  const isOver = this.writableEnded || this.destroyed;
  if (interception.isPassing || body === undefined || isOver || (hasChunk && !isStreamChunk(chunk))) {
    interception.below.end.call(this, chunk, encoding, callback);
    return this;
  }
  endBody(
    this,
    body,
    isStreamChunk(chunk) ? toBytes(chunk, encoding) : undefined,
    callbackOf(chunk, encoding, callback),
  );
  return this;
}
