const encoder = new TextEncoder();

/**
 * The bytes of a chunk. By the standard a body holds nothing but bytes, but servers send texts and other views as well.
 *
 * @throws TypeError where it is neither.
 */
export function readBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return encoder.encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError('A body has a chunk that is neither bytes nor text');
}
