import type { Transform } from 'node:stream';
import type { Coding } from '@cookiewarden/html';
import { createDecoder, createEncoder, type DecodingLimits } from './content-coding.js';
import { type Body, type Page, PageStripper, type Sink, type WriteCallback } from './response-body.js';

/** Below this many bytes, no ratio is suspicious: a small page of one repeated letter has any. */
const ratioFromBytes = 8_388_608;

/** Undoes the codings of a stream; what comes out is counted against the limits. */
export class Decoding {
  private readonly chain: readonly Transform[];
  private bytesIn = 0;
  private bytesOut = 0;

  constructor(
    codings: readonly Coding[],
    limits: DecodingLimits,
    on: { bytes(plain: Buffer): void; end(): void; fault(fault: Error): void },
  ) {
    // The coding that was applied last is undone first.
    this.chain = [...codings].reverse().map(createDecoder);
    for (const decoder of this.chain) decoder.on('error', on.fault);
    link(this.chain);
    this.last.on('data', (bytes: Buffer) => {
      this.bytesOut += bytes.length;
      const isBomb =
        this.bytesOut > limits.limitBytes ||
        (this.bytesOut > ratioFromBytes && this.bytesOut > limits.limitRatio * this.bytesIn);
      if (isBomb) on.fault(new RangeError('a coded page grows beyond its limits'));
      else on.bytes(bytes);
    });
    this.last.on('end', on.end);
  }

  get first(): Transform {
    return firstOf(this.chain);
  }

  get last(): Transform {
    return firstOf(this.chain.slice(-1));
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    this.bytesIn += bytes.length;
    return this.first.write(bytes, callback);
  }

  end(): void {
    this.first.end();
  }

  close(): void {
    for (const decoder of this.chain) decoder.destroy();
  }
}

/**
 * A page under content codings: they are undone, the page is stripped, and they are done again. zlib works on other
 * threads, so the response ends a little after the application's `end`; its head went out within the call.
 */
export class CodedBody implements Body {
  isEnding = false;
  private decoding: Decoding | undefined;
  private encoders: readonly ReturnType<typeof createEncoder>[] = [];
  private readonly stripper: PageStripper;
  private endCallback: WriteCallback | undefined;
  private isClosed = false;
  private hasUnflushed = false;
  private willFlush = false;
  private readonly codings: readonly Coding[];
  private readonly limits: DecodingLimits;
  private readonly sink: Sink;
  private readonly onDrain: () => void;

  constructor(
    page: Page,
    codings: readonly Coding[],
    limits: DecodingLimits,
    sink: Sink,
    onDrain: () => void,
  ) {
    this.stripper = new PageStripper(page);
    this.codings = codings;
    this.limits = limits;
    this.sink = sink;
    this.onDrain = onDrain;
  }

  write(bytes: Uint8Array, callback?: WriteCallback): boolean {
    // An empty body is no empty gzip file: nothing is opened before there is a byte.
    if (bytes.length === 0 && this.decoding === undefined) return this.sink.write(bytes, callback);
    this.decoding ??= this.open();
    const { decoding } = this;
    return decoding.write(bytes, (fault) => {
      callback?.(fault);
      this.flushSoon(decoding);
    });
  }

  end(callback?: WriteCallback): void {
    if (this.decoding === undefined) {
      this.sink.end(undefined, callback);
      return;
    }
    this.isEnding = true;
    this.endCallback = callback;
    this.decoding.end();
  }

  close(): void {
    this.isClosed = true;
    this.decoding?.close();
    for (const encoder of this.encoders) encoder.destroy();
  }

  private open(): Decoding {
    const fault = (error: Error) => this.fail(error);
    this.encoders = this.codings.map(createEncoder);
    for (const encoder of this.encoders) encoder.on('error', fault);
    link(this.encoders);
    const entry = firstOf(this.encoders);
    const exit = firstOf(this.encoders.slice(-1));
    const decoding = new Decoding(this.codings, this.limits, {
      bytes: (plain) => this.guard(() => this.strip(decoding, entry, plain)),
      end: () => this.guard(() => entry.end(this.stripper.end())),
      fault,
    });
    entry.on('drain', () => decoding.last.resume());
    decoding.first.on('drain', () => this.onDrain());
    // Nobody is there any more who could catch what somebody below us throws.
    exit.on('data', (bytes: Buffer) => {
      this.guard(() => {
        // Only `false` asks to wait, as for Node's `pipe`: a `write` that somebody below replaced may give nothing back.
        if (this.sink.write(bytes) === false) exit.pause();
      });
    });
    this.sink.whenDrained(() => {
      exit.resume();
      return !decoding.first.writableNeedDrain;
    });
    exit.on('end', () => {
      this.isEnding = false;
      this.guard(() => this.sink.end(undefined, this.endCallback));
    });
    return decoding;
  }

  private strip(decoding: Decoding, entry: Transform, plain: Buffer): void {
    let mayGoOn = true;
    for (const stripped of this.stripper.write(plain)) mayGoOn = entry.write(stripped);
    if (!mayGoOn) decoding.last.pause();
    this.hasUnflushed = true;
    this.flushSoon(decoding);
  }

  // Somebody who writes little by little wants each bit to arrive; who writes without a pause, wants it small.
  private flushSoon({ first }: Decoding): void {
    if (this.willFlush || !this.hasUnflushed) return;
    this.willFlush = true;
    setImmediate(() => {
      this.willFlush = false;
      if (this.isEnding || this.isClosed || first.writableLength > 0) return;
      this.hasUnflushed = false;
      this.flushFrom(0);
    });
  }

  private flushFrom(at: number): void {
    this.encoders[at]?.flush(() => this.flushFrom(at + 1));
  }

  private guard(act: () => void): void {
    if (this.isClosed) return;
    try {
      act();
    } catch (fault) {
      this.fail(fault);
    }
  }

  private fail(fault: unknown): void {
    if (this.isClosed) return;
    this.close();
    this.sink.fail('content coding', fault);
  }
}

function link(chain: readonly Transform[]): void {
  for (const [at, stage] of chain.entries()) {
    const next = chain[at + 1];
    if (next !== undefined) stage.pipe(next);
  }
}

function firstOf<Stage>(chain: readonly Stage[]): Stage {
  const [first] = chain;
  if (first === undefined) throw new RangeError('a coded body has at least one coding');
  return first;
}
