import { Transform, type TransformCallback } from 'node:stream';
import zlib from 'node:zlib';
import type { Coding } from '@cookiewarden/html';
import { type Zstd, ZstdFrames, zstd } from './zstd.js';

/** Whether this Node undoes a coding without losing bytes in silence: a page in another one passes unchecked. */
export function isUndoable(coding: Coding): boolean {
  return coding !== 'zstd' || zstd !== undefined;
}

/** How much a coded page may grow: what is beyond it is a decompression bomb. */
export interface DecodingLimits {
  /** @default 67108864 (64 MiB) */
  readonly limitBytes: number;
  /** Bytes out for each byte in, asked after the first 8 MiB. @default 250 */
  readonly limitRatio: number;
}

/** Undoes one coding. */
export function createDecoder(coding: Coding): Transform {
  switch (coding) {
    case 'gzip':
      return zlib.createGunzip();
    case 'br':
      return new WholeBrotli();
    case 'deflate':
      return new EitherInflate();
    case 'zstd':
      return new ZstdFrames(soundZstd());
    default:
      return coding satisfies never;
  }
}

/** Does one coding again. The default level is what servers use when they compress as they send. */
export function createEncoder(coding: Coding): Transform & { flush(callback?: () => void): void } {
  switch (coding) {
    case 'gzip':
      return zlib.createGzip();
    case 'br':
      // Quality 11, the default, takes a hundred times as long for a few per cent.
      return zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } });
    case 'deflate':
      return zlib.createDeflate();
    case 'zstd':
      return soundZstd().createZstdCompress();
    default:
      return coding satisfies never;
  }
}

function soundZstd(): Zstd {
  if (zstd === undefined) throw new RangeError('this Node has no zstd that tells a cut frame');
  return zstd;
}

// Reads through an inner decoder which is chosen when the first bytes are there.
abstract class LazyDecoder extends Transform {
  protected inner: Transform | undefined;
  private hasEnded = false;

  protected open(inner: Transform): Transform {
    this.inner = inner;
    inner.on('data', (bytes: Buffer) => this.push(bytes));
    inner.on('error', (fault: Error) => this.destroy(fault));
    inner.on('end', () => {
      this.hasEnded = true;
    });
    return inner;
  }

  // A coding ends where it says so, which may be before the last byte: what follows is no part of it.
  protected feed(inner: Transform, bytes: Buffer, callback: TransformCallback): void {
    if (this.hasEnded) callback();
    else inner.write(bytes, () => callback());
  }

  override _flush(callback: TransformCallback): void {
    const { inner } = this;
    if (inner === undefined || this.hasEnded) {
      callback(this.findFault());
      return;
    }
    inner.on('end', () => callback(this.findFault()));
    inner.end();
  }

  override _destroy(fault: Error | null, callback: (fault?: Error | null) => void): void {
    this.inner?.destroy();
    callback(fault);
  }

  protected findFault(): Error | null {
    return null;
  }
}

// RFC 9110 8.4.1.2: `deflate` is the zlib format, but servers send raw deflate under that name too.
class EitherInflate extends LazyDecoder {
  private first: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    if (this.inner !== undefined) {
      this.feed(this.inner, chunk, callback);
      return;
    }
    this.first = Buffer.concat([this.first, chunk]);
    if (this.first.length < 2) {
      callback();
      return;
    }
    // RFC 1950 2.2: method 8, and the first two bytes are a multiple of 31.
    const isZlib = (this.first.readUInt8(0) & 0x0f) === 8 && this.first.readUInt16BE(0) % 31 === 0;
    this.feed(this.open(isZlib ? zlib.createInflate() : zlib.createInflateRaw()), this.first, callback);
  }
}

// Node ends quietly after the first of several Brotli streams: what follows would be lost without a word.
class WholeBrotli extends LazyDecoder {
  private received = 0;
  private readonly brotli = zlib.createBrotliDecompress();

  constructor() {
    super();
    this.open(this.brotli);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.received += chunk.length;
    this.feed(this.brotli, chunk, callback);
  }

  protected override findFault(): Error | null {
    return this.brotli.bytesWritten < this.received
      ? new Error('bytes after the end of a Brotli stream')
      : null;
  }
}
