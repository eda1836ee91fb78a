import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';
import type { Coding } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { CodedBody, Decoding } from '../../packages/node/src/coded-body.js';
import { zstd } from '../../packages/node/src/zstd.js';
import { collect, guardedWith } from '../support/guarded.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b';
const stripped = '<!doctype html><p>ab';
const limits = { limitBytes: 67_108_864, limitRatio: 250 };

function openCoded(codings: readonly Coding[], sink = collect(), own = limits) {
  const { guarded } = guardedWith();
  const description = {
    judge: guarded,
    pageUrl: 'https://site.example/',
    charset: 'utf-8',
    markup: undefined,
    onPassedUnchecked: () => {},
  };
  const drains: string[] = [];
  return { body: new CodedBody(description, codings, own, sink, () => drains.push('drain')), sink, drains };
}

async function untilOver({ events }: { readonly events: readonly string[] }): Promise<void> {
  while (events.length === 0) await new Promise(setImmediate);
}

type Row = readonly [string, readonly Coding[], (text: string) => Buffer, (bytes: Buffer) => Buffer];

// Node 20 and 22 have none that can be undone.
function zstdRows(source: typeof zstd): readonly Row[] {
  if (source === undefined) return [];
  const encode = (text: string) => source.zstdCompressSync(Buffer.from(text));
  return [['zstd', ['zstd'], encode, (bytes) => source.zstdDecompressSync(bytes)]];
}

const rows: readonly Row[] = [
  ['gzip', ['gzip'], gzipSync, gunzipSync],
  ['deflate', ['deflate'], deflateSync, inflateSync],
  ['br', ['br'], brotliCompressSync, brotliDecompressSync],
  [
    'deflate, then gzip',
    ['deflate', 'gzip'],
    (text) => gzipSync(deflateSync(text)),
    (bytes) => inflateSync(gunzipSync(bytes)),
  ],
  ...zstdRows(zstd),
];

describe('CodedBody', () => {
  it.each(rows)(
    'undoes %s, strips, and does it again, split anywhere',
    async (_name, codings, encode, decode) => {
      const bytes = encode(page);
      for (let at = 0; at <= bytes.length; at += 3) {
        const { body, sink } = openCoded(codings);
        if (at > 0) body.write(bytes.subarray(0, at));
        body.write(bytes.subarray(at));
        body.end();
        await untilOver(sink);
        expect(decode(sink.bytes()).toString()).toBe(stripped);
        expect(sink.events).toEqual(['end']);
      }
    },
  );

  it('is ending from the end on, until the sink was ended and its callback called', async () => {
    const { body, sink } = openCoded(['gzip']);
    let isCalled = false;
    body.write(gzipSync(page));
    expect(body.isEnding).toBe(false);
    body.end(() => {
      isCalled = true;
    });
    expect(body.isEnding).toBe(true);
    await untilOver(sink);
    expect([body.isEnding, isCalled]).toEqual([false, true]);
  });

  it('leaves an empty body empty', () => {
    const { body, sink } = openCoded(['gzip']);
    body.write(new Uint8Array());
    body.end();
    expect([sink.bytes().length, sink.events]).toEqual([0, ['end']]);
  });

  it('lets out what can be read so far, before the end', async () => {
    const { body, sink } = openCoded(['gzip']);
    const bytes = gzipSync('<p>'.repeat(10), { level: 0 });
    body.write(bytes.subarray(0, -10));
    while (sink.bytes().length < 15) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(gunzipSync(sink.bytes(), { finishFlush: constants.Z_SYNC_FLUSH }).toString()).toContain('<p><p>');
    body.close();
  });

  it('holds back while the sink is full, and goes on when it was drained', async () => {
    let isFull = true;
    const { body, sink, drains } = openCoded(
      ['gzip'],
      collect(() => isFull),
    );
    const bytes = gzipSync(randomBytes(300_000));
    expect(body.write(bytes.subarray(0, 200_000))).toBe(false);
    while (sink.chunks.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([sink.chunks.length, sink.events, drains]).toEqual([1, [], []]);
    // The writer waits for us, not for the sink.
    expect(sink.drain()).toBe(false);
    isFull = false;
    sink.drain();
    while (drains.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(sink.drain()).toBe(true);
    body.write(bytes.subarray(200_000));
    body.end();
    await untilOver(sink);
    expect(sink.events).toEqual(['end']);
  });

  it.each([
    ['beyond its limit', { limitBytes: 1000, limitRatio: 250 }, 100_000],
    ['faster than its ratio allows', { limitBytes: 1e9, limitRatio: 10 }, 20_000_000],
  ])('breaks off what grows %s', async (_case, own, length) => {
    const { body, sink } = openCoded(['gzip'], collect(), own);
    body.write(gzipSync(Buffer.alloc(length)));
    body.end();
    await untilOver(sink);
    expect(sink.events).toEqual(['fail content coding: a coded page grows beyond its limits']);
  });

  it('breaks off what cannot be undone, once', async () => {
    const { body, sink } = openCoded(['gzip']);
    body.write(Buffer.from('this is no gzip at all'));
    body.end();
    await untilOver(sink);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sink.events).toEqual(['fail content coding: incorrect header check']);
  });

  it.each(['write', 'end'] as const)(
    'breaks off where the sink throws at %s, and lets nothing escape',
    async (method) => {
      const refusal = () => {
        throw new Error('headers were sent');
      };
      const { body, sink } = openCoded(['gzip'], { ...collect(), [method]: refusal });
      body.write(gzipSync(page));
      body.end();
      await untilOver(sink);
      expect(sink.events).toEqual(['fail content coding: headers were sent']);
    },
  );

  it('is silent once it was closed', async () => {
    const { body, sink } = openCoded(['gzip']);
    body.write(gzipSync(page));
    body.end();
    body.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sink.events).toEqual([]);
  });

  it('tells who waits that it takes more', async () => {
    const { body, drains } = openCoded(['gzip']);
    const noise = gzipSync(Buffer.from(Array.from({ length: 200_000 }, () => Math.random() * 256)));
    expect(body.write(noise)).toBe(false);
    while (drains.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(body.write(Buffer.alloc(1))).toBe(true);
    body.close();
  });
});

describe('Decoding', () => {
  it('gives the plain bytes and the end', async () => {
    const chunks: Buffer[] = [];
    let end: () => void = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const decoding = new Decoding(['gzip'], limits, {
      bytes: (plain) => chunks.push(plain),
      end,
      fault: () => {},
    });
    decoding.write(gzipSync(page));
    decoding.end();
    await ended;
    expect(Buffer.concat(chunks).toString()).toBe(page);
  });

  it('closes what it opened', async () => {
    const decoding = new Decoding(['gzip', 'br'], limits, {
      bytes: () => {},
      end: () => {},
      fault: () => {},
    });
    const closed = once(decoding.first, 'close');
    decoding.close();
    await closed;
    expect([decoding.first.destroyed, decoding.last.destroyed]).toEqual([true, true]);
  });

  it('needs a coding', () => {
    expect(() => new Decoding([], limits, { bytes: () => {}, end: () => {}, fault: () => {} })).toThrow(
      RangeError,
    );
  });
});
