import type { WriteCallback } from './response-body.js';

/** What Node accepts as a piece of a body; all else is Node's to refuse. */
export function isChunk(chunk: unknown): chunk is string | Uint8Array {
  return typeof chunk === 'string' || chunk instanceof Uint8Array;
}

/** The bytes of a chunk, in the encoding that was given with it. */
export function toBytes(chunk: string | Uint8Array, encoding: unknown): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, encodingOf(encoding)) : chunk;
}

/** How many bytes a chunk has, without making them. */
export function lengthOf(chunk: string | Uint8Array, encoding: unknown): number {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encodingOf(encoding)) : chunk.length;
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
}

/** The callback among the arguments of `write` and `end`, which may stand in several places. */
export function callbackOf(...candidates: readonly unknown[]): WriteCallback | undefined {
  // Node calls it with an error or with nothing, and asks no more of it than that it is a function.
  return candidates.find((candidate) => typeof candidate === 'function') as WriteCallback | undefined;
}
