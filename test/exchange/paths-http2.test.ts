import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Stream,
} from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { attach, install } from '@cookiewarden/node';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { askHttp2 } from '../support/http2-wire.js';
import { listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

type Listener = (req: Http2ServerRequest, res: Http2ServerResponse) => void;
type StreamListener = (stream: ServerHttp2Stream) => void;

/** What Node documents and its types leave out. */
const untyped = (res: Http2ServerResponse) =>
  res as unknown as { flushHeaders(): void; setTrailer(name: string, value: string): void };

const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const withheld = ['sid=1; Path=/'];
const page = '<p>a<img src="https://pixel.example/p">b';
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const options = { logger: false } as const;

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

const ofRequests = async (listener: Listener, headers: Readonly<Record<string, string>> = {}) =>
  askHttp2(await listen(install(createServer(listener), policy, options)), {
    cookie: 'choice=none',
    ...headers,
  });

const ofStreams = async (listener: StreamListener, headers: Readonly<Record<string, string>> = {}) =>
  askHttp2(await listen(install(createServer().on('stream', listener), policy, options)), {
    cookie: 'choice=none',
    ...headers,
  });

const compatible: readonly (readonly [row: string, listener: Listener])[] = [
  ['C1 setHeader', (_req, res) => res.setHeader('Set-Cookie', sent)],
  [
    'C2 appendHeader',
    (_req, res) => {
      for (const line of sent) res.appendHeader('set-cookie', line);
    },
  ],
  ['C4 writeHead with an object', (_req, res) => void res.writeHead(200, { 'Set-Cookie': sent })],
  ['C4 writeHead with a reason', (_req, res) => void res.writeHead(200, 'Fine', { 'set-cookie': sent })],
  [
    'C5 writeHead with a flat array',
    // Older versions of Node keep the last of several lines only.
    (_req, res) => void res.writeHead(200, ['set-cookie', '_ga=2', 'set-cookie', 'sid=1; Path=/'] as never),
  ],
  [
    'C10 the implicit head of write',
    (_req, res) => {
      res.setHeader('set-cookie', sent);
      res.write('');
    },
  ],
  [
    'C10 the implicit head of flushHeaders',
    (_req, res) => {
      res.setHeader('set-cookie', sent);
      untyped(res).flushHeaders();
    },
  ],
  [
    'C11 a push into what getHeader gave',
    (_req, res) => {
      res.setHeader('set-cookie', ['sid=1; Path=/']);
      (res.getHeader('set-cookie') as unknown as string[]).push('_ga=2');
    },
  ],
  ['C21 a name with blanks about it', (_req, res) => res.setHeader(' Set-Cookie\t', sent)],
];

describe('HTTP/2 by the compatibility layer', () => {
  it.each(compatible)('%s', async (_row, listener) => {
    const { fields, body } = await ofRequests((req, res) => {
      listener(req, res);
      res.end('ok');
    });
    expect(fields['set-cookie']).toEqual(withheld);
    expect(body).toBe('ok');
  });

  it('C1 lets out what is granted', async () => {
    const listener: Listener = (_req, res) => {
      res.setHeader('Set-Cookie', sent);
      res.end('ok');
    };
    expect((await ofRequests(listener, { cookie: 'choice=all' })).fields['set-cookie']).toEqual(sent);
  });

  it('C16 writeEarlyHints', async () => {
    const link = [
      '<https://stats.example/s.js>; rel=preload; as=script',
      '</own.css>; rel=preload; as=style',
    ];
    const { informational, body } = await ofRequests((_req, res) => {
      res.writeEarlyHints({ link, 'set-cookie': 'sid=1', 'x-a': '1' });
      res.end('ok');
    });
    expect(informational).toHaveLength(1);
    expect(informational[0]).toMatchObject({
      ':status': 103,
      link: '</own.css>; rel=preload; as=style',
      'x-a': '1',
    });
    expect(informational[0]).not.toHaveProperty('set-cookie');
    expect(body).toBe('ok');
  });

  it('C18 setTrailer and addTrailers', async () => {
    const { trailers, body } = await ofRequests((_req, res) => {
      untyped(res).setTrailer('set-cookie', 'sid=1');
      res.addTrailers({ 'Set-Cookie': '_ga=1', 'x-sum': '42' });
      res.end('ok');
    });
    expect(Object.entries(trailers)).toEqual([['x-sum', '42']]);
    expect(body).toBe('ok');
  });

  it('C20 createPushResponse', async () => {
    const { pushed, body } = await ofRequests((_req, res) => {
      res.createPushResponse({ ':path': '/pushed' }, (fault, pushedResponse) => {
        expect(fault).toBeNull();
        pushedResponse.setHeader('set-cookie', sent);
        pushedResponse.setHeader('content-type', 'text/html');
        pushedResponse.end(page);
        res.end('ok');
      });
    });
    expect(pushed).toHaveLength(1);
    expect([pushed[0]?.fields['set-cookie'], pushed[0]?.body]).toEqual([withheld, '<p>ab']);
    expect(body).toBe('ok');
  });

  it('a page streams through, without a length that is no longer true', async () => {
    const { fields, body } = await ofRequests((_req, res) => {
      res.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length });
      res.write(page.slice(0, 10));
      setImmediate(() => res.end(page.slice(10)));
    });
    expect(body).toBe('<p>ab');
    expect(fields).not.toHaveProperty('content-length');
  });

  it.each(['write', 'end'] as const)('a page comes under the rules by %s of any view', async (by) => {
    const { body } = await ofStreams((stream) => {
      const { buffer, byteOffset, length } = Buffer.from(page);
      stream.respond({ 'content-type': 'text/html' });
      stream[by](new DataView(buffer, byteOffset, length));
      stream.end();
    });
    expect(body).toBe('<p>ab');
  });

  it('a page is refused as by Node where it is no chunk', async () => {
    const codes: unknown[] = [];
    const { body } = await ofStreams((stream) => {
      stream.respond({ 'content-type': 'text/html' });
      try {
        stream.end({} as never);
      } catch (fault) {
        codes.push((fault as { readonly code?: string }).code);
      }
      stream.end(page);
    });
    expect([codes, body]).toEqual([['ERR_INVALID_ARG_TYPE'], '<p>ab']);
  });

  it('a coded page comes to its end, though no buffer on its way has room for it', async () => {
    const { fields, body } = await ofRequests((_req, res) => {
      res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' });
      res.end(brotliCompressSync(page + randomBytes(300_000).toString('base64')));
    });
    expect(fields['content-encoding']).toBe('br');
    expect(body.length).toBeGreaterThan(100_000);
  });

  it.each([204, 304])('H19 a %i has no body', async (status) => {
    const { fields, body } = await ofRequests((_req, res) => {
      res.writeHead(status, { 'content-type': 'text/html', 'set-cookie': sent });
      res.end();
    });
    expect([fields[':status'], fields['set-cookie'], body]).toEqual([status, withheld, '']);
  });

  it('H19 an answer to HEAD has no body, and not the length of the page as it was', async () => {
    const listener: Listener = (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length, 'set-cookie': sent });
      res.end(page);
    };
    const { fields, body } = await ofRequests(listener, { ':method': 'HEAD' });
    expect([fields['set-cookie'], fields['content-length'], body]).toEqual([withheld, undefined, '']);
  });

  it('attach alone is enough for what a request listener sends', async () => {
    const server = createServer((req, res) => {
      attach(req, res, policy, options);
      res.setHeader('set-cookie', sent);
      res.setHeader('content-type', 'text/html');
      res.end(page);
    });
    const { fields, body } = await askHttp2(await listen(server), { cookie: 'choice=none' });
    expect([fields['set-cookie'], body]).toEqual([withheld, '<p>ab']);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'cookiewarden-http2-'));
const file = join(folder, 'page.html');
writeFileSync(file, page);

afterAll(() => rmSync(folder, { recursive: true }));

describe('HTTP/2 by the stream itself', () => {
  it('C19 respond', async () => {
    const { fields, body } = await ofStreams((stream) => {
      stream.respond({ ':status': 200, 'Set-Cookie': sent });
      stream.end('ok');
    });
    expect([fields['set-cookie'], body]).toEqual([withheld, 'ok']);
  });

  it('C19 respond without a body', async () => {
    const { fields } = await ofStreams((stream) =>
      stream.respond({ ':status': 302, location: '/', 'set-cookie': sent }, { endStream: true }),
    );
    expect([fields[':status'], fields['set-cookie']]).toEqual([302, withheld]);
  });

  it("C19 respond leaves the caller's own object as it is", async () => {
    const own = { ':status': 200, 'set-cookie': [...sent] };
    await ofStreams((stream) => {
      stream.respond(own);
      stream.end('ok');
    });
    expect(own['set-cookie']).toEqual(sent);
  });

  it('C19 respond with trailers', async () => {
    const { trailers } = await ofStreams((stream) => {
      stream.respond({ ':status': 200 }, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers({ 'set-cookie': sent, 'x-sum': '42' }));
      stream.end('ok');
    });
    expect(Object.entries(trailers)).toEqual([['x-sum', '42']]);
  });

  it.each<readonly [string, StreamListener]>([
    [
      'respondWithFile',
      (stream) => stream.respondWithFile(file, { 'set-cookie': sent, 'content-type': 'text/html' }),
    ],
    [
      'respondWithFile whose statCheck sets them late',
      (stream) =>
        stream.respondWithFile(
          file,
          { 'content-type': 'text/html' },
          {
            statCheck: (_stat, fields) => void Object.assign(fields, { 'set-cookie': sent }),
          },
        ),
    ],
    [
      'respondWithFD',
      (stream) =>
        stream.respondWithFD(openSync(file, 'r'), { 'set-cookie': sent, 'content-type': 'text/html' }),
    ],
  ])('C19 H16 %s: its cookies are judged, its page is said to be unchecked', async (_row, listener) => {
    const { fields, body } = await ofStreams(listener);
    expect([fields['set-cookie'], body]).toEqual([withheld, page]);
    expect(reports[0]?.unchecked).toBe('a file that HTTP/2 sends by itself');
  });

  it('C20 additionalHeaders', async () => {
    const { informational, body } = await ofStreams((stream) => {
      stream.additionalHeaders({ ':status': 103, 'set-cookie': 'sid=1', 'x-a': '1' });
      stream.respond({ ':status': 200 });
      stream.end('ok');
    });
    expect(informational).toHaveLength(1);
    expect({ ...informational[0] }).toMatchObject({ ':status': 103, 'x-a': '1' });
    expect(informational[0]).not.toHaveProperty('set-cookie');
    expect(body).toBe('ok');
  });

  it.each([
    ['with options', true],
    ['without options', false],
  ])('C20 pushStream %s', async (_case, hasOptions) => {
    const { pushed } = await ofStreams((stream) => {
      const then = (_fault: Error | null, pushedStream: ServerHttp2Stream) => {
        pushedStream.respond({ ':status': 200, 'content-type': 'text/html', 'set-cookie': sent });
        pushedStream.end(page);
      };
      if (hasOptions) stream.pushStream({ ':path': '/pushed' }, { exclusive: true }, then);
      else stream.pushStream({ ':path': '/pushed' }, then);
      stream.respond({ ':status': 200 });
      stream.end('ok');
    });
    expect([pushed[0]?.fields['set-cookie'], pushed[0]?.body]).toEqual([withheld, '<p>ab']);
  });

  it.each<readonly [string, StreamListener]>([
    ['end', (stream) => void stream.end(page)],
    [
      'write and end',
      (stream) => {
        stream.write(page.slice(0, 9), 'utf8', () => stream.end(page.slice(9)));
      },
    ],
    [
      'write of bytes and end with a callback',
      (stream) => {
        stream.write(Buffer.from(page.slice(0, 9)));
        stream.write(page.slice(9));
        stream.end(() => {});
      },
    ],
  ])('H16 a page by %s goes through the stripper', async (_row, send) => {
    const { body } = await ofStreams((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      send(stream);
    });
    expect(body).toBe('<p>ab');
  });

  it('an error of the application reaches it as without us', async () => {
    const faults: unknown[] = [];
    await ofStreams((stream) => {
      stream.respond({ ':status': 200 });
      try {
        stream.respond({ ':status': 200 });
      } catch (fault) {
        faults.push((fault as { readonly code: string }).code);
      }
      stream.end('ok');
    });
    expect(faults).toEqual(['ERR_HTTP2_HEADERS_SENT']);
  });
});
