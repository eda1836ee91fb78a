import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Coding } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { createDecoder, createEncoder, isUndoable } from '../../packages/node/src/content-coding.js';
import { zstd } from '../../packages/node/src/zstd.js';

const page = '<p>'.repeat(2000);
const codings: readonly Coding[] = [
  'gzip',
  'deflate',
  'br',
  ...(zstd === undefined ? [] : ['zstd' as const]),
];

function decode(coding: Coding, bytes: Buffer, size = bytes.length): Promise<string> {
  const decoder = createDecoder(coding);
  const decoded = text(decoder);
  for (let at = 0; at < bytes.length; at += size) decoder.write(bytes.subarray(at, at + size));
  decoder.end();
  return decoded;
}

describe('createDecoder', () => {
  const rows: readonly (readonly [string, Coding, Buffer])[] = [
    ['gzip', 'gzip', gzipSync(page)],
    [
      'several members of gzip',
      'gzip',
      Buffer.concat([gzipSync(page.slice(0, 3000)), gzipSync(page.slice(3000))]),
    ],
    ['gzip with zeros after it', 'gzip', Buffer.concat([gzipSync(page), Buffer.alloc(20)])],
    ['deflate', 'deflate', deflateSync(page)],
    ['raw deflate, which servers send by that name too', 'deflate', deflateRawSync(page)],
    [
      'deflate with rubbish after it, which browsers ignore',
      'deflate',
      Buffer.concat([deflateSync(page), Buffer.from('rubbish')]),
    ],
    ['Brotli', 'br', brotliCompressSync(page)],
  ];

  it.each(rows)('undoes %s', async (_case, coding, bytes) => {
    expect(await decode(coding, bytes)).toBe(page);
    expect(await decode(coding, bytes, 1)).toBe(page);
  });

  it.each<readonly [string, Coding, Buffer]>([
    ['gzip that is cut short', 'gzip', gzipSync(page).subarray(0, -12)],
    ['gzip with rubbish after it', 'gzip', Buffer.concat([gzipSync(page), Buffer.from('rubbish')])],
    ['deflate that is cut short', 'deflate', deflateSync(page).subarray(0, -6)],
    ['raw deflate that is cut short', 'deflate', deflateRawSync(page).subarray(0, -3)],
    ['Brotli that is cut short', 'br', brotliCompressSync(page).subarray(0, -3)],
    ['two streams of Brotli', 'br', Buffer.concat([brotliCompressSync(page), brotliCompressSync(page)])],
    ['a page that is not coded', 'br', Buffer.from(page)],
  ])('says so where it cannot undo %s', async (_case, coding, bytes) => {
    await expect(decode(coding, bytes)).rejects.toThrow();
    await expect(decode(coding, bytes, 1)).rejects.toThrow();
  });

  it.each(codings)('undoes nothing of %s that has no bytes, without a word', async (coding) => {
    const decoder = createDecoder(coding);
    decoder.destroy();
    expect(decoder.destroyed).toBe(true);
  });
});

describe('createEncoder', () => {
  it.each(codings)('does %s so that it can be undone', async (coding) => {
    const encoder = createEncoder(coding);
    encoder.end(page);
    const chunks: Buffer[] = [];
    for await (const chunk of encoder) chunks.push(chunk as Buffer);
    expect(await decode(coding, Buffer.concat(chunks))).toBe(page);
  });
});

describe('isUndoable', () => {
  it('leaves zstd out where Node has none, or decodes a part of it without an error', () => {
    const known = (['gzip', 'deflate', 'br', 'zstd'] as const).filter(isUndoable);
    expect(known).toEqual(codings);
  });
});
