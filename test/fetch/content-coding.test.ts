import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { findCoding } from '../../packages/fetch/src/content-coding.js';

const text = 'A page that says the same. '.repeat(50);

/** Bytes in pieces of one size. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const readText = (body: ReadableStream<Uint8Array>) => new Response(body).text();

describe('a coding of the runtime', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)('undoes %s, whatever the pieces', async (name, compress) => {
    for (const size of [1, 2, 3, 7, 5000]) {
      const decoded = findCoding(name)?.decode(inPieces(compress(text), size));
      expect(decoded && (await readText(decoded))).toBe(text);
    }
  });

  it.each(['gzip', 'deflate'] as const)('undoes the %s that it did', async (name) => {
    const coding = findCoding(name);
    const there = coding?.encode(inPieces(Buffer.from(text), 100));
    expect(there && (await readText(coding?.decode(there) ?? there))).toBe(text);
  });

  it('has no zstd, whose truncated frames some versions of Node end without an error', () => {
    expect(findCoding('zstd')).toBeUndefined();
  });

  it('gives way to the caller’s own', () => {
    const own = {
      decode: (body: ReadableStream<Uint8Array>) => body,
      encode: inPieces.bind(null, Buffer.of(1), 1),
    };
    expect(findCoding('gzip', { gzip: own })).toBe(own);
  });
});
