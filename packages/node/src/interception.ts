import { OutgoingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { whenDrained } from './drain.js';
import type { GuardedResponse } from './guarded-response.js';
import { type Head, StoredHead } from './head.js';
import { hasInnermostGuard, storeOf } from './header-store.js';
import type { Sink, WriteCallback } from './response-body.js';
import { takePage } from './take-page.js';
import { commitHead } from './write-head.js';

/** Where a response keeps its interception; one symbol for all copies of this package that a process may hold. */
export const mark: unique symbol = Symbol.for('@cookiewarden/node response');

/** The methods of a response that are replaced, typed as loosely as applications call them. */
interface Methods {
  writeHead(status: number, reason?: unknown, fields?: unknown): unknown;
  writeEarlyHints(hints: unknown, callback?: unknown): unknown;
  addTrailers(trailers: unknown): unknown;
  write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean;
  end(chunk?: unknown, encoding?: unknown, callback?: unknown): unknown;
  /** Since Node 24.21. */
  writeInformation?(status: number, fields?: unknown, callback?: unknown): unknown;
}

/** A response of HTTP/1 with what Node keeps inside it. */
export interface PatchedResponse extends Omit<ServerResponse, keyof Methods>, Methods {
  [mark]?: Interception;
  /** What `writeHead` hands the finished head to, in every version of Node so far, however it was called. */
  _storeHeader?(statusLine: string, fields: unknown): void;
  /** The length of a body that Node was given together with its head. */
  _contentLength?: number | null;
  /** A 100 was written. */
  _sent100?: boolean;
  /** The head as it leaves, and whether it has. */
  _header?: string | null;
  readonly _headerSent?: boolean;
}

/** The head has left. To be asked of Node: `@fastify/express` makes `headersSent` tell of Express alone. */
export function hasSentHead(res: { readonly headersSent: boolean }): boolean {
  return askNode !== undefined && res instanceof OutgoingMessage ? askNode.call(res) : res.headersSent;
}

const askNode = Object.getOwnPropertyDescriptor(OutgoingMessage.prototype, 'headersSent')?.get;

/** A body that the application hands to `end` while the head is still open. */
export interface WholeBody {
  readonly bytes: () => Uint8Array;
  readonly byteLength: () => number;
  /** The bytes to send in its place, where it was touched. */
  stripped?: Uint8Array;
}

/** The methods of one response as they were before us, and the state between their calls. */
export class Interception implements Sink {
  readonly guarded: GuardedResponse;
  readonly below: Methods & Pick<PatchedResponse, '_storeHeader'>;
  /** We are calling the methods below: what comes in meanwhile comes from there, and passes. */
  isPassing = false;
  /** `write` and `end` are ours. */
  guardsBody = false;
  /** Below our `end` is Node's own: no compressor or session was mounted before. */
  endsInNode = false;
  /** Whether a content coding stood in the head when it came to `writeHead` at our place in the row of wrappers. */
  wasCoded: boolean | undefined;
  /** The application told how long its body is. */
  hadLength = false;
  /** An answer of 1xx was written, of those that come this way. */
  hasInformed = false;
  whole: WholeBody | undefined;
  /** The first bytes of the body, while they commit the head. */
  start: (() => Uint8Array) | undefined;
  /** The line that leaves in place of the application's. */
  statusLine: string | undefined;
  /** The body was taken before its head. */
  private isTaken = false;
  private readonly res: PatchedResponse;

  constructor(res: PatchedResponse, guarded: GuardedResponse) {
    this.res = res;
    this.guarded = guarded;
    const { _storeHeader, writeHead, writeEarlyHints, addTrailers, write, end, writeInformation } = res;
    this.below = { writeHead, writeEarlyHints, addTrailers, write, end };
    if (_storeHeader !== undefined) this.below._storeHeader = _storeHeader;
    if (writeInformation !== undefined) this.below.writeInformation = writeInformation;
  }

  commit(head: Head): void {
    const { guarded, res, whole } = this;
    // Only what was mounted before us can have put a coding on between our `writeHead` and the innermost guard.
    this.statusLine = undefined;
    this.hadLength = head.lines('content-length').length > 0;
    guarded.isCodedBelow = this.wasCoded === false;
    const onDrain = () => res.emit('drain');
    const changeStatus = (status: number) => this.changeStatus(status);
    const stripped = commitHead(guarded, {
      status: res.statusCode,
      changeStatus,
      head,
      whole: whole?.bytes,
      start: whole?.bytes ?? this.start,
      sink: this,
      onDrain,
      isTaken: this.isTaken,
    });
    this.isTaken = false;
    if (whole === undefined) return;
    if (stripped !== undefined) whole.stripped = stripped;
    if (!this.endsInNode) return;
    if (guarded.body !== undefined) res._contentLength = null;
    else if (stripped !== undefined) res._contentLength = stripped.length;
  }

  /**
   * Takes a whole body before its head is committed: whoever ends below us may set headers still. False where a field
   * cannot be read.
   */
  takeEarly(whole: WholeBody): boolean {
    const { guarded, res } = this;
    if (!hasInnermostGuard) return false;
    try {
      const store = storeOf(res);
      const head = new StoredHead(store ?? {});
      const stripped = takePage(guarded, {
        status: res.statusCode,
        changeStatus: (status) => this.changeStatus(status),
        head,
        whole: whole.bytes,
        start: whole.bytes,
        sink: new WholeSink(this),
        onDrain: ignore,
      });
      if (stripped !== undefined) whole.stripped = stripped;
      if (store === undefined) this.keepFields(head);
      this.isTaken = true;
      return true;
    } catch {
      // A field that cannot be read is a fault of the head, and told when that is committed.
      return false;
    }
  }

  /** Takes in a body that came together with its head; its length is told as Node itself tells it. */
  takeWhole(whole: WholeBody): void {
    this.whole = whole;
    // A compressor below us has its own length.
    if (this.endsInNode) this.res._contentLength = whole.byteLength();
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    return this.pass(() => this.below.write.call(this.res, bytes, undefined, callback));
  }

  end(bytes: Uint8Array | undefined, callback?: WriteCallback): void {
    // From here on Node's own answer is true.
    if (Object.hasOwn(this.res, 'writableEnded')) Reflect.deleteProperty(this.res, 'writableEnded');
    this.pass(() => this.below.end.call(this.res, bytes, undefined, callback));
  }

  whenDrained(mayTell: () => boolean): void {
    whenDrained(this.res, mayTell);
  }

  fail(where: string, fault: unknown): void {
    this.guarded.exchange.fail(where, fault);
    this.res.destroy(fault instanceof Error ? fault : undefined);
  }

  // Node keeps none before the first one is set.
  private keepFields({ fields }: StoredHead): void {
    for (const [name, value] of Object.values(fields)) this.res.setHeader(name, value as string);
  }

  private changeStatus(status: number): void {
    const { res } = this;
    res.statusCode = status;
    res.statusMessage = STATUS_CODES[status] ?? '';
    this.statusLine = `HTTP/1.1 ${status} ${res.statusMessage}\r\n`;
  }

  private pass<Result>(act: () => Result): Result {
    const wasPassing = this.isPassing;
    this.isPassing = true;
    try {
      return act();
    } finally {
      this.isPassing = wasPassing;
    }
  }
}

/** Where a coded page is made anew for who ends below us: it leaves whole, as it came. */
class WholeSink implements Sink {
  private readonly pieces: Uint8Array[] = [];
  private readonly below: Sink;

  constructor(below: Sink) {
    this.below = below;
  }

  write(bytes: Uint8Array): boolean {
    this.pieces.push(bytes);
    return true;
  }

  end(_bytes: undefined, callback?: WriteCallback): void {
    this.below.end(Buffer.concat(this.pieces), callback);
  }

  whenDrained(): void {}

  fail(where: string, fault: unknown): void {
    this.below.fail(where, fault);
  }
}

function ignore(): void {}
