import { Duplex } from 'node:stream';
import {
  brotliCompressSync,
  brotliDecompressSync,
  createBrotliCompress,
  createBrotliDecompress,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { applyPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { page, sitePolicy, strippedPage, visit } from './site.js';

function encoded(body: BodyInit, coding: string): Response {
  return new Response(body, { headers: { 'content-type': 'text/html', 'content-encoding': coding } });
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('a body with a content coding', () => {
  it.each([
    ['gzip', gzipSync, gunzipSync],
    ['deflate', deflateSync, inflateSync],
  ] as const)('is undone and done again where it really is %s', async (coding, compress, expand) => {
    const finished = await applyPolicy(visit(), encoded(compress(page), coding), sitePolicy());
    expect(finished.headers.get('content-encoding')).toBe(coding);
    expect(expand(await bytesOf(finished)).toString()).toBe(strippedPage);
  });

  it('is undone in the order of the field, from its end', async () => {
    const twice = gzipSync(deflateSync(page));
    const finished = await applyPolicy(visit(), encoded(twice, 'deflate, gzip'), sitePolicy());
    expect(finished.headers.get('content-encoding')).toBe('deflate, gzip');
    expect(inflateSync(gunzipSync(await bytesOf(finished))).toString()).toBe(strippedPage);
  });

  it.each(['gzip', 'deflate'])(
    'is made true where %s is left over from a fetched response',
    async (coding) => {
      const finished = await applyPolicy(visit(), encoded(page, coding), sitePolicy());
      expect(finished.headers.get('content-encoding')).toBe(coding);
      const expand = coding === 'gzip' ? gunzipSync : inflateSync;
      expect(expand(await bytesOf(finished)).toString()).toBe(strippedPage);
    },
  );

  it.each<[string, (bytes: Buffer<ArrayBuffer>) => unknown]>([
    ['a text where its field is not true', (bytes) => bytes.toString()],
    ['a DataView where its field is not true', (bytes) => new DataView(new Uint8Array(bytes).buffer)],
    ['a DataView', (bytes) => new DataView(new Uint8Array(gzipSync(bytes)).buffer)],
  ])('may come as %s', async (_what, chunkOf) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(chunkOf(Buffer.from(page)));
        controller.close();
      },
    });
    const finished = await applyPolicy(visit(), encoded(body, 'gzip'), sitePolicy());
    expect(gunzipSync(await bytesOf(finished)).toString()).toBe(strippedPage);
  });

  it('is dropped from the head where the caller knows that it is left over', async () => {
    const options = { bodyIsEncoded: false };
    const finished = await applyPolicy(visit(), encoded(page, 'gzip'), sitePolicy(), options);
    expect(finished.headers.get('content-encoding')).toBeNull();
    expect(await finished.text()).toBe(strippedPage);
  });

  it('comes from the caller where the runtime lacks it', async () => {
    const through = (make: () => Duplex) => (body: ReadableStream<Uint8Array>) =>
      body.pipeThrough(Duplex.toWeb(make()) as ReadableWritablePair<Uint8Array, Uint8Array>);
    const br = { decode: through(createBrotliDecompress), encode: through(createBrotliCompress) };
    const response = encoded(brotliCompressSync(page), 'br');
    const finished = await applyPolicy(visit(), response, sitePolicy(), { codings: { br } });
    expect(brotliDecompressSync(await bytesOf(finished)).toString()).toBe(strippedPage);
  });

  it('is broken off where the caller’s way to undo it fails, and denied cookies are withheld', async () => {
    const same = (body: ReadableStream<Uint8Array>) => body;
    const codings = { br: { decode: () => JSON.parse('{'), encode: same } };
    const response = encoded(brotliCompressSync(page), 'br');
    response.headers.append('set-cookie', '_ga=1');
    const options = { codings, bodyIsEncoded: true };
    const finished = await applyPolicy(visit(), response, sitePolicy(), options);
    expect(finished.headers.getSetCookie()).toEqual([]);
    await expect(finished.text()).rejects.toThrow('JSON');
  });

  it('is broken off where it is a decompression bomb', async () => {
    const reports: Report[] = [];
    const options = { onReport: (report: Report) => reports.push(report) };
    const bomb = gzipSync(Buffer.alloc(32_000_000, 'a'));
    const finished = await applyPolicy(visit(), encoded(bomb, 'gzip'), sitePolicy(), options);
    await expect(finished.arrayBuffer()).rejects.toThrow('beyond its limits');
    expect(reports[0]?.faults).toMatchObject([{ where: 'body', error: 'RangeError' }]);
  });

  it('may grow as far as the option says', async () => {
    const large = () => encoded(gzipSync(`${page}${'x'.repeat(100_000)}`), 'gzip');
    const within = await applyPolicy(visit(), large(), sitePolicy(), { decoding: { limitBytes: 200_000 } });
    expect((await bytesOf(within)).length).toBeGreaterThan(0);
    const beyond = await applyPolicy(visit(), large(), sitePolicy(), { decoding: { limitBytes: 50_000 } });
    await expect(beyond.arrayBuffer()).rejects.toThrow('beyond its limits');
  });

  it('passes unchecked where the coding cannot be undone, and says so', async () => {
    const reports: Report[] = [];
    const bytes = Uint8Array.of(1, 2, 3);
    const options = { onReport: (report: Report) => reports.push(report) };
    const finished = await applyPolicy(visit(), encoded(bytes, 'zstd'), sitePolicy(), options);
    expect(new Uint8Array(await finished.arrayBuffer())).toEqual(bytes);
    expect(finished.headers.get('content-encoding')).toBe('zstd');
    expect(reports[0]?.unchecked).toBe('content coding zstd');
  });

  it('breaks off where the coding is broken, rather than end as if whole', async () => {
    const broken = gzipSync(page).subarray(0, 30);
    const finished = await applyPolicy(visit(), encoded(broken, 'gzip'), sitePolicy());
    await expect(finished.text()).rejects.toThrow();
  });
});
