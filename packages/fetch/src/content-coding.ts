import type { Coding } from '@cookiewarden/html';
import { chooseByStart } from './choose-by-start.js';

/** The bytes of a body on their way. */
export type Bytes = ReadableStream<Uint8Array>;

/** A content coding, undone and done again. */
export interface CodingStreams {
  decode(body: Bytes): Bytes;
  encode(body: Bytes): Bytes;
}

/** Codings that a runtime's own streams lack, by name. */
export type Codings = Readonly<Partial<Record<Coding, CodingStreams>>>;

/** How a coding is undone here; `undefined` where this runtime cannot. */
export function findCoding(coding: Coding, own: Codings = {}): CodingStreams | undefined {
  return own[coding] ?? nativeCodings.get(coding);
}

const nativeCodings: ReadonlyMap<Coding, CodingStreams> = new Map(
  [
    ['gzip', { decode: pipeThrough(decoder, 'gzip'), encode: pipeThrough(encoder, 'gzip') }] as const,
    ['deflate', { decode: inflate, encode: pipeThrough(encoder, 'deflate') }] as const,
    ['br', { decode: pipeThrough(decoder, 'brotli'), encode: pipeThrough(encoder, 'brotli') }] as const,
  ].filter(([coding]) => coding !== 'br' || hasBrotli()),
);

type Transformer = (format: string) => ReadableWritablePair<Uint8Array, Uint8Array>;

function pipeThrough(make: Transformer, format: string): (body: Bytes) => Bytes {
  return (body) => body.pipeThrough(make(format));
}

// The two sides of these streams are typed by buffers that no runtime tells apart, and their formats by an older list.
function decoder(format: string): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new DecompressionStream(format as CompressionFormat) as unknown as ReturnType<Transformer>;
}

function encoder(format: string): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new CompressionStream(format as CompressionFormat) as unknown as ReturnType<Transformer>;
}

function hasBrotli(): boolean {
  try {
    decoder('brotli');
    encoder('brotli');
    return true;
  } catch {
    return false;
  }
}

// RFC 9110 8.4.1.2: `deflate` is the zlib format, but servers send raw deflate under that name too.
function inflate(body: Bytes): Bytes {
  return chooseByStart(body, 2, (start, whole) => {
    const [first = 0, second = 0] = start;
    // RFC 1950 2.2: method 8, and the first two bytes are a multiple of 31.
    const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
    return whole.pipeThrough(decoder(isZlib ? 'deflate' : 'deflate-raw'));
  });
}
