import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { zstd } from '../../packages/node/src/zstd.js';
import { ask, listen, stopServers } from '../support/wire.js';
import { choice, definePolicyOf } from './policy.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b';
const stripped = '<!doctype html><p>ab';
const html = { 'Content-Type': 'text/html' };
const reports: Report[] = [];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

async function askFor(
  answer: (res: ServerResponse) => unknown,
  { options = {}, cookie = 'choice=none' }: { options?: PolicyOptions; cookie?: string } = {},
) {
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...options });
  const listener: RequestListener = (_req, res) => void answer(res);
  return ask(await listen(createServer(guard(listener, policy, { logger: false }))), '/', { cookie });
}

describe('D6 nothing is set on the application before it writes its head', () => {
  it('E2 nested arrays are taken as without us', async () => {
    const { status, values } = await askFor((res) =>
      res
        .writeHead(200, [
          ['Content-Type', 'text/html'],
          ['X-A', '1'],
        ] as never)
        .end(page),
    );
    expect([status, values('x-a'), values('vary')]).toEqual([200, ['1'], ['Cookie, Sec-GPC, DNT']]);
  });

  it('E3 a flat array keeps its duplicates', async () => {
    const { values } = await askFor((res) =>
      res.writeHead(200, ['X-A', '1', 'X-A', '2', 'Set-Cookie', 'sid=1', 'Set-Cookie', 'sid=2']).end('ok'),
    );
    expect([values('x-a'), values('set-cookie')]).toEqual([
      ['1', '2'],
      ['sid=1', 'sid=2'],
    ]);
  });

  it('E23 Vary is there also where an error page cleared the headers', async () => {
    const { values } = await askFor((res) => {
      res.setHeader('X-A', '1');
      for (const name of res.getHeaderNames()) res.removeHeader(name);
      res.writeHead(500, html).end(page);
    });
    expect([values('x-a'), values('vary')]).toEqual([[], ['Cookie, Sec-GPC, DNT']]);
  });
});

describe('D7 what lost a cookie is private', () => {
  it.each([
    ['public, s-maxage=60, max-age=5', 'private, max-age=5'],
    ['no-store', 'no-store'],
    [undefined, 'private'],
  ])('B27 %s', async (given, control) => {
    const { values } = await askFor((res) => {
      if (given !== undefined) res.setHeader('Cache-Control', given);
      res.setHeader('CDN-Cache-Control', 'max-age=60').setHeader('Set-Cookie', '_ga=1').end('ok');
    });
    expect([values('cache-control'), values('cdn-cache-control')]).toEqual([[control], []]);
    expect(values('vary')[0]).toContain('Cookie, Sec-GPC');
  });
});

describe('D10 where all is granted', () => {
  const granted = { cookie: 'choice=all', options: { html: { tinyImages: 'ignore' as const } } };

  it('no body, length or tag is touched', async () => {
    const { values, body } = await askFor((res) => {
      res.setHeader('ETag', '"1"').setHeader('Last-Modified', 'today').setHeader('Accept-Ranges', 'bytes');
      res.writeHead(200, { ...html, 'Content-Length': page.length }).end(page);
    }, granted);
    expect(body.toString()).toBe(page);
    expect([values('etag'), values('last-modified'), values('accept-ranges')]).toEqual([
      ['"1"'],
      ['today'],
      ['bytes'],
    ]);
    expect(values('content-length')).toEqual([String(page.length)]);
  });
});

describe('D11 D12 the head goes out within the call of the application', () => {
  it.each([
    ['a page', html, page],
    ['a coded page', { ...html, 'Content-Encoding': 'gzip' }, gzipSync(page)],
  ])('of %s', async (_case, headers, body) => {
    const states: unknown[] = [];
    await askFor((res) => {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      res.end(body);
      states.push(res.headersSent, res.writableEnded);
    });
    expect(states).toEqual([true, true]);
  });
});

describe('D14 a hook that fails', () => {
  const failing: readonly (readonly [string, PolicyOptions])[] = [
    ['judge throws', { judge: () => JSON.parse('{') }],
    ['judge is asynchronous', { judge: (async () => ({ verdict: 'allow' })) as never }],
    ['the consent source cannot write', { consent: { ...choice, reissue: () => JSON.parse('{') } }],
    ['the listener throws', { onReport: () => JSON.parse('{') }],
  ];

  it.each(failing)('B24 costs no response where %s', async (_case, options) => {
    const { status, values, body } = await askFor(
      (res) => {
        res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).setHeader('Content-Type', 'text/html').end(page);
      },
      { options },
    );
    expect([status, values('set-cookie'), body.toString()]).toEqual([200, ['sid=1'], stripped]);
  });

  it('B24 costs none in a timer or a pipe either', async () => {
    const { Readable } = await import('node:stream');
    const { values, body } = await askFor(
      (res) => {
        res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).setHeader('Content-Type', 'text/html');
        setTimeout(() => Readable.from([page]).pipe(res), 1);
      },
      { options: { judge: () => JSON.parse('{') } },
    );
    expect([values('set-cookie'), body.toString()]).toEqual([['sid=1'], stripped]);
  });
});

type Row = readonly [
  coding: string,
  encode: (text: string) => Buffer,
  decode: ((bytes: Buffer) => Buffer) | undefined,
];

// Where Node has no zstd that can be undone, the page is not even read.
const brotliInZstd: Row = [
  'br, zstd',
  (text) => zstd?.zstdCompressSync(brotliCompressSync(text)) ?? Buffer.from(text),
  zstd && ((bytes) => brotliDecompressSync(zstd?.zstdDecompressSync(bytes) ?? bytes)),
];

const codings: readonly Row[] = [
  ['gzip', gzipSync, gunzipSync],
  ['GZIP', gzipSync, gunzipSync],
  ['x-gzip', gzipSync, gunzipSync],
  ['identity', Buffer.from, (bytes) => bytes],
  ['deflate', deflateSync, inflateSync],
  ['deflate, gzip', (text) => gzipSync(deflateSync(text)), (bytes) => inflateSync(gunzipSync(bytes))],
  brotliInZstd,
  ['dcb', Buffer.from, undefined],
  ['compress', Buffer.from, undefined],
];

describe('1.6 content codings', () => {
  it.each(codings)('B9 B10 %s', async (coding, encode, decode) => {
    const bytes = encode(page);
    const { body, values } = await askFor((res) =>
      res.writeHead(200, { ...html, 'Content-Encoding': coding }).end(bytes),
    );
    expect(values('content-encoding')).toEqual([coding]);
    if (decode === undefined) {
      expect(body).toEqual(bytes);
      expect(reports[0]?.unchecked).toMatch(/^content coding/);
    } else expect(decode(body).toString()).toBe(stripped);
  });

  it('B10 a bomb is broken off long before it is undone', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    await expect(
      askFor((res) => res.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(bomb)),
    ).rejects.toThrow();
    while (reports.length === 0) await new Promise(setImmediate);
    expect(reports[0]?.faults).toMatchObject([{ where: 'content coding', error: 'RangeError' }]);
  });
});
