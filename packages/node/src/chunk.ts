import { isUint8Array } from 'node:util/types';
import type { WriteCallback } from './response-body.js';

/** A piece of a body: what a stream takes. */
export type Chunk = string | NodeJS.ArrayBufferView;

/** What a response of HTTP/1 accepts as a piece of a body, of whatever realm it is; all else is Node's to refuse. */
export function isChunk(chunk: unknown): chunk is string | Uint8Array {
  return typeof chunk === 'string' || isUint8Array(chunk);
}

/** What a stream accepts as one, and with it HTTP/2 and bare sockets. */
export function isStreamChunk(chunk: unknown): chunk is Chunk {
  return typeof chunk === 'string' || ArrayBuffer.isView(chunk);
}

/** The bytes of a chunk, in the encoding that was given with it. */
export function toBytes(chunk: Chunk, encoding: unknown): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk, encodingOf(encoding));
  if (chunk instanceof Uint8Array) return chunk;
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** How many bytes a chunk has, without making them. */
export function lengthOf(chunk: Chunk, encoding: unknown): number {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encodingOf(encoding)) : chunk.byteLength;
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
}

/** The callback among the arguments of `write` and `end`, which may stand in several places. */
export function callbackOf(...candidates: readonly unknown[]): WriteCallback | undefined {
  // Node calls it with an error or with nothing, and asks no more of it than that it is a function.
  return candidates.find((candidate) => typeof candidate === 'function') as WriteCallback | undefined;
}
