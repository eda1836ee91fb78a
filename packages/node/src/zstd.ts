import { Transform, type TransformCallback } from 'node:stream';
import zlib from 'node:zlib';

/** Node's zstd. */
export interface Zstd {
  createZstdCompress(): Transform & { flush(callback?: () => void): void };
  createZstdDecompress(): Transform & { readonly bytesWritten: number };
  zstdCompressSync(bytes: Uint8Array): Buffer;
  zstdDecompressSync(bytes: Uint8Array): Buffer;
}

/** Node 20 has none, and that of Node 22 takes a frame that was cut short for a whole one. */
export const zstd: Zstd | undefined = isSound(zlib) ? zlib : undefined;

function isSound(given: object): given is Zstd {
  if (!('createZstdCompress' in given)) return false;
  const { zstdCompressSync, zstdDecompressSync } = given as Zstd;
  try {
    zstdDecompressSync(zstdCompressSync(Buffer.from('whole')).subarray(0, -1));
    return false;
  } catch {
    return true;
  }
}

/** Undoes zstd. Node's decoder stops where a frame ends, and what follows is a frame too (RFC 8878 3). */
export class ZstdFrames extends Transform {
  private readonly source: Zstd;
  private frame: ReturnType<Zstd['createZstdDecompress']> | undefined;

  constructor(source: Zstd) {
    super();
    this.source = source;
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.frame ??= this.open();
    const { frame } = this;
    const before = frame.bytesWritten;
    frame.write(bytes, () => {
      const read = frame.bytesWritten - before;
      if (read === bytes.length) {
        callback();
        return;
      }
      this.frame = undefined;
      const goOn = () => this._transform(bytes.subarray(read), _encoding, callback);
      if (frame.readableEnded) goOn();
      else frame.on('end', goOn);
    });
  }

  override _flush(callback: TransformCallback): void {
    const { frame } = this;
    if (frame === undefined) {
      callback();
      return;
    }
    frame.on('end', () => callback());
    frame.end();
  }

  override _destroy(fault: Error | null, callback: (fault?: Error | null) => void): void {
    this.frame?.destroy();
    callback(fault);
  }

  private open(): ReturnType<Zstd['createZstdDecompress']> {
    const frame = this.source.createZstdDecompress();
    frame.on('data', (bytes: Buffer) => this.push(bytes));
    frame.on('error', (fault: Error) => this.destroy(fault));
    return frame;
  }
}
