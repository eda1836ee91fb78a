import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { ZstdFrames, zstd } from '../../packages/node/src/zstd.js';

const page = `${'<p>'.repeat(3000)}end`;

function framesOf(...parts: readonly string[]): Buffer {
  return Buffer.concat(parts.map((part) => zstd?.zstdCompressSync(Buffer.from(part)) ?? Buffer.alloc(0)));
}

function undo(bytes: Buffer, size: number): Promise<string> {
  if (zstd === undefined) throw new Error('this Node has no sound zstd');
  const frames = new ZstdFrames(zstd);
  const undone = text(frames);
  for (let at = 0; at < bytes.length; at += size) frames.write(bytes.subarray(at, at + size));
  frames.end();
  return undone;
}

// RFC 8878 3.1.2: what decoders pass over.
const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);

// Node 20 has no zstd, and that of Node 22 hides a cut frame.
(zstd === undefined ? describe.skip : describe)('zstd', () => {
  it.each<[string, Buffer, string]>([
    ['one frame', framesOf(page), page],
    ['several frames', framesOf(page, 'a', '', page), `${page}a${page}`],
    ['frames that are skipped', Buffer.concat([skippable, framesOf(page), skippable]), page],
    ['nothing', Buffer.alloc(0), ''],
  ])('is undone, %s, in pieces of every size', async (_what, bytes, undone) => {
    for (let size = 1; size <= Math.max(bytes.length, 1); size++)
      expect(await undo(bytes, size)).toBe(undone);
  });

  it.each<[string, Buffer]>([
    ['a frame that is cut', framesOf(page).subarray(0, -1)],
    ['a second one that is cut', framesOf(page, page).subarray(0, -3)],
    ['what is none behind it', Buffer.concat([framesOf(page), Buffer.from('\n')])],
    ['what is not coded', Buffer.from(page)],
  ])('says so where it cannot be undone: %s', async (_what, bytes) => {
    await expect(undo(bytes, bytes.length)).rejects.toThrow();
    await expect(undo(bytes, 1)).rejects.toThrow();
  });
});
