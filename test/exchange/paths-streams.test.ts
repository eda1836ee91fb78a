import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const tag = '<img src="https://pixel.example/p">';
const denied = { cookie: 'choice=none' };
const html = { 'Content-Type': 'text/html' };
const coded = { ...html, 'Content-Encoding': 'gzip' };
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const serve = (listener: RequestListener) => listen(createServer(guard(listener, policy, { logger: false })));
const askFor = async (listener: RequestListener) => ask(await serve(listener), '/', denied);

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

const untilReported = async () => {
  while (reports.length === 0) await new Promise(setImmediate);
};

describe('1.5 callbacks and events', () => {
  it.each([
    ['a page', html, (text: string) => text],
    ['a coded page', coded, (text: string) => gzipSync(text)],
  ])('B1 all fire, in their order, for %s', async (_case, headers, encode) => {
    const called: string[] = [];
    const bytes = Buffer.from(encode(`<p>a${tag}b`));
    await askFor((_req, res) => {
      res.writeHead(200, headers);
      for (const event of ['prefinish', 'finish', 'close']) res.on(event, () => called.push(event));
      res.write(bytes.subarray(0, 15), () => called.push('first'));
      res.write(bytes.subarray(15, 20), 'utf8' as BufferEncoding, () => called.push('second'));
      res.end(bytes.subarray(20), () => called.push('end'));
      called.push(`ended ${res.writableEnded}`, `sent ${res.headersSent}`);
    });
    await untilReported();
    expect([...called].sort()).toEqual(
      ['close', 'end', 'ended true', 'finish', 'first', 'prefinish', 'second', 'sent true'].sort(),
    );
    expect(called.indexOf('first')).toBeLessThan(called.indexOf('second'));
    expect(called.indexOf('prefinish')).toBeLessThan(called.indexOf('finish'));
    expect(called.at(-1)).toBe('close');
  });

  it('the callback of a write after the client went away gets the error', async () => {
    const faults: unknown[] = [];
    let done: () => void = () => {};
    const over = new Promise<void>((resolve) => {
      done = resolve;
    });
    const port = await serve((_req, res) => {
      res.writeHead(200, html).write('<p>');
      res.on('error', () => {});
      res.on('close', () => {
        res.write('<p>', (fault) => {
          faults.push((fault as { readonly code?: string } | null)?.code);
          done();
        });
      });
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nCookie: choice=none\r\n\r\n'),
    );
    socket.on('data', () => socket.destroy());
    await over;
    expect(faults).toEqual(['ERR_STREAM_DESTROYED']);
    expect(reports).toHaveLength(1);
  });

  it.each([html, coded])(
    'a second end and a write after it are answered as Node answers them: %j',
    async (headers) => {
      const codes: unknown[] = [];
      const { status } = await askFor((_req, res) => {
        res.writeHead(200, headers);
        res.on('error', (fault) => codes.push((fault as { readonly code?: string }).code));
        const body = `<p>${tag}`;
        res.end('Content-Encoding' in headers ? gzipSync(body) : body);
        res.end(() => codes.push('second end'));
        res.write('late', (fault) => codes.push((fault as { readonly code?: string }).code));
      });
      await untilReported();
      expect(status).toBe(200);
      expect(codes.filter((code) => code === 'ERR_STREAM_WRITE_AFTER_END').length).toBeGreaterThan(0);
      expect(codes).toContain('Content-Encoding' in headers ? 'second end' : codes[0]);
    },
  );
});

/** Requests, reads nothing for a while, then everything. */
function readSlowly(port: number, whileWaiting: () => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: choice=none\r\n\r\n');
      socket.pause();
      setTimeout(() => {
        whileWaiting();
        socket.resume();
      }, 150);
    });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

describe('H2 backpressure', () => {
  const piece = Buffer.from(`<p>${'x'.repeat(16_384)}${tag}</p>`);
  const pieces = 2000;

  const sources: readonly (readonly [string, (source: Readable, res: ServerResponse) => void])[] = [
    ['pipe', (source, res) => void source.pipe(res)],
    ['pipeline', (source, res) => void pipeline(source, res, () => {})],
    [
      'writes that wait for drain',
      (source, res) => {
        source.on('data', (chunk) => {
          if (!res.write(chunk)) source.pause();
        });
        res.on('drain', () => source.resume());
        source.on('end', () => res.end());
      },
    ],
  ];

  it.each(sources)('B2 B3 by %s holds a source back while the client does not read', async (_case, send) => {
    let read = 0;
    const port = await serve((_req, res) => {
      res.writeHead(200, html);
      const source = new Readable({
        read() {
          this.push(read++ < pieces ? piece : null);
        },
      });
      send(source, res);
    });
    let readWhileWaiting = 0;
    const received = await readSlowly(port, () => {
      readWhileWaiting = read;
    });
    expect(readWhileWaiting).toBeLessThan(pieces);
    expect(read).toBe(pieces + 1);
    expect(received.includes(tag)).toBe(false);
    expect(received.length).toBeGreaterThan(pieces * 16_384);
  });

  it('by a coded page holds a source back as well', async () => {
    // Bytes that no coding makes smaller.
    const noise = Array.from({ length: 8000 }, () => Math.random().toString(36)).join('');
    const whole = gzipSync(`<p>${Array.from({ length: 100 }, () => noise).join(tag)}`, { level: 0 });
    let read = 0;
    const port = await serve((_req, res) => {
      res.writeHead(200, coded);
      const source = new Readable({
        read() {
          this.push(read < whole.length ? whole.subarray(read, read + 16_384) : null);
          read += 16_384;
        },
      });
      source.pipe(res);
    });
    let readWhileWaiting = 0;
    const received = await readSlowly(port, () => {
      readWhileWaiting = read;
    });
    expect(readWhileWaiting).toBeLessThan(whole.length);
    expect(received.length).toBeGreaterThan(10_000);
    expect(received.subarray(-5).toString()).toBe('0\r\n\r\n');
  });

  it.each([
    ['gzip', gzipSync, gunzipSync],
    ['br', brotliCompressSync, brotliDecompressSync],
  ])(
    'a page in %s arrives whole, though no buffer on its way has room for it',
    async (coding, encode, decode) => {
      const noise = randomBytes(300_000).toString('base64');
      const { body } = await askFor((_req, res) => {
        res.writeHead(200, { ...html, 'Content-Encoding': coding });
        res.end(encode(`<p>${noise}${tag}${noise}`));
      });
      expect(decode(body).toString() === `<p>${noise}${noise}`).toBe(true);
    },
  );
});

describe('B15 an abort', () => {
  it.each([
    ['a page', html, Buffer.from('<p>'.repeat(1000))],
    ['a coded page', coded, gzipSync('<p>'.repeat(100_000))],
  ])('of %s is told as without us, and closes the exchange once', async (_case, headers, bytes) => {
    const events: string[] = [];
    const port = await serve((req: IncomingMessage, res) => {
      res.writeHead(200, headers);
      req.on('close', () => events.push('req close'));
      res.on('close', () => events.push('res close'));
      res.on('error', () => {});
      const timer = setInterval(() => res.write(bytes), 1);
      res.on('close', () => clearInterval(timer));
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nCookie: choice=none\r\n\r\n'),
    );
    socket.on('data', () => socket.destroy());
    await untilReported();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.filter((event) => event === 'res close')).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });
});

describe('B12 an error in mid-stream', () => {
  it('of a coding breaks the answer off: half a page must not look whole', async () => {
    const broken = Buffer.concat([
      gzipSync(`<p>${'x'.repeat(100_000)}`).subarray(0, 60),
      Buffer.alloc(400, 7),
    ]);
    await expect(askFor((_req, res) => res.writeHead(200, coded).end(broken))).rejects.toThrow();
    await untilReported();
    expect(reports[0]?.faults.map(({ where }) => where)).toEqual(['content coding']);
  });

  it('of a source reaches the client as a broken answer', async () => {
    const faults: unknown[] = [];
    const answer = askFor((_req, res) => {
      async function* fail() {
        yield '<p>';
        throw new Error('upstream');
      }
      res.writeHead(200, html);
      pipeline(Readable.from(fail()), res, (fault) => faults.push(fault?.message));
    });
    await expect(answer).rejects.toThrow();
    expect(faults).toEqual(['upstream']);
  });
});

describe('B33 a flush', () => {
  it('of a coded page lets what was written be read before the end', async () => {
    const { body } = await askFor((_req, res) => {
      res.writeHead(200, coded);
      const bytes = gzipSync(`<p>one${tag}two`);
      res.write(bytes.subarray(0, 12));
      setTimeout(() => res.end(bytes.subarray(12)), 10);
    });
    expect(gunzipSync(body).toString()).toBe('<p>onetwo');
  });
});
