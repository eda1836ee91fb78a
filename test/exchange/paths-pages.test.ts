import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { guard } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, listen, sendBytes, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const page = '<!doctype html><p>ä<img src="https://pixel.example/p">b</p>';
const stripped = '<!doctype html><p>äb</p>';
const denied = { cookie: 'choice=none' };
const reports: Report[] = [];

/** `write` and `end` as loosely as JavaScript takes them. */
interface Loose {
  write(chunk?: unknown, encoding?: unknown, callback?: unknown): boolean;
  end(chunk?: unknown, encoding?: unknown, callback?: unknown): unknown;
}

const loose = (res: ServerResponse) => res as unknown as Loose;
const serve = (listener: RequestListener, options: PolicyOptions = {}) => {
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...options });
  return listen(createServer(guard(listener, policy, { logger: false })));
};
const askFor = async (listener: RequestListener, method = 'GET') =>
  ask(await serve(listener), '/', denied, method);
const html = { 'Content-Type': 'text/html; charset=utf-8' };

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

type Send = (res: Loose) => void;

const shapes: readonly (readonly [string, Send])[] = [
  ['end with a text', (res) => res.end(page)],
  ['end with a buffer', (res) => res.end(Buffer.from(page))],
  ['end with a Uint8Array', (res) => res.end(new TextEncoder().encode(page))],
  ['end with a text and its encoding', (res) => res.end(page, 'utf8')],
  ['end with base64', (res) => res.end(Buffer.from(page).toString('base64'), 'base64')],
  ['end with hex', (res) => res.end(Buffer.from(page).toString('hex'), 'hex')],
  ['end with latin1', (res) => res.end(Buffer.from(page).toString('latin1'), 'latin1')],
  ['end with two nulls after the text', (res) => res.end(page, null, null)],
  ['end with a text and a callback', (res) => res.end(page, () => {})],
  [
    'end with a callback alone',
    (res) => {
      res.write(page);
      res.end(() => {});
    },
  ],
  [
    'end with null',
    (res) => {
      res.write(page);
      res.end(null);
    },
  ],
  [
    'end with undefined and an encoding',
    (res) => {
      res.write(page);
      res.end(undefined, 'utf8');
    },
  ],
  [
    'end with nothing but an empty text',
    (res) => {
      res.write(page);
      res.end('');
    },
  ],
  [
    'write in two encodings',
    (res) => {
      res.write(Buffer.from(page.slice(0, 20)).toString('hex'), 'hex');
      res.end(page.slice(20));
    },
  ],
  [
    'write of single bytes, each of which waits for the one before',
    (res) => {
      const bytes = [...Buffer.from(page)];
      const next = () => {
        const byte = bytes.shift();
        if (byte === undefined) res.end();
        else res.write(Uint8Array.of(byte), next);
      };
      next();
    },
  ],
  [
    'write with an encoding and a callback',
    (res) => {
      res.write(page.slice(0, 20), 'utf8', () => res.end(page.slice(20)));
    },
  ],
];

describe('H1 a page', () => {
  it.each(shapes)('by %s', async (_shape, send) => {
    const { body } = await askFor((_req, res) => send(loose(res.writeHead(200, html))));
    expect(body.toString()).toBe(stripped);
  });

  it.each(shapes)('with an implicit head, by %s', async (_shape, send) => {
    const { body } = await askFor((_req, res) => {
      res.setHeader('Content-Type', 'text/html');
      send(loose(res));
    });
    expect(body.toString()).toBe(stripped);
  });

  it.each([
    ['a number', 42],
    ['an object', {}],
    ['a function as a chunk', () => {}],
  ])('of %s is refused as Node refuses it', async (_case, chunk) => {
    const codes: unknown[] = [];
    await askFor((_req, res) => {
      res.writeHead(200, html);
      try {
        loose(res).write(chunk);
      } catch (fault) {
        codes.push((fault as { readonly code: string }).code);
      }
      res.end();
    });
    expect(codes).toEqual(['ERR_INVALID_ARG_TYPE']);
  });
});

describe('H10 H11 a page that streams', () => {
  it('is on its way before its end, up to the last unfinished tag', async () => {
    const port = await serve((_req, res) => {
      res.writeHead(200, html).flushHeaders();
      res.write('<p>one<img src="https://pixel.exam');
    });
    const request = 'GET / HTTP/1.1\r\nHost: a\r\nCookie: choice=none\r\n\r\n';
    const received = await sendBytes(port, request, (text) => text.includes('one'));
    expect(received).not.toContain('<img');
  });

  it('H12 passes the events of an event stream as they come', async () => {
    const port = await serve((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/event-stream' });
      res.write('data: <img src="https://pixel.example/p">\n\n');
    });
    const request = 'GET / HTTP/1.1\r\nHost: a\r\nCookie: choice=none\r\n\r\n';
    const received = await sendBytes(port, request, (text) => text.includes('\n\n\r\n'));
    expect(received).toContain('data: <img src="https://pixel.example/p">');
  });
});

const types: readonly (readonly [string, (res: ServerResponse) => unknown])[] = [
  ['TEXT/HTML', (res) => res.setHeader('Content-Type', 'TEXT/HTML')],
  ['parameters', (res) => res.setHeader('Content-Type', 'text/html;charset="utf-8";v=1')],
  ['blanks', (res) => res.setHeader('Content-Type', '  text/html ;  charset=utf-8')],
  ['an array', (res) => res.setHeader('Content-Type', ['text/html'])],
  ['an odd name', (res) => res.setHeader('cOnTeNt-TyPe', 'text/html')],
  ['the head alone', (res) => res.writeHead(200, { 'content-type': 'text/html' })],
  ['a flat head', (res) => res.writeHead(200, ['Content-Type', 'text/html'])],
  ['a nested head', (res) => res.writeHead(200, [['Content-Type', 'text/html']] as never)],
  ['two lines', (res) => res.writeHead(200, ['Content-Type', 'text/plain', 'Content-Type', 'text/html'])],
  ['a list', (res) => res.setHeader('Content-Type', 'text/plain, text/html')],
  ['an empty charset', (res) => res.setHeader('Content-Type', 'text/html; charset=')],
];

describe('H13 the type of a page', () => {
  it.each(types)('by %s', async (_case, setType) => {
    const { body } = await askFor((_req, res) => {
      setType(res);
      res.end(page);
    });
    expect(body.toString()).toBe(stripped);
  });

  it.each(['text/plain', 'application/json', 'text/html-not', 'image/svg+xml', 'text/vnd.turbo-stream'])(
    'is not %s',
    async (type) => {
      const { body } = await askFor((_req, res) => res.setHeader('Content-Type', type).end(page));
      expect(body.toString()).toBe(page);
    },
  );

  it('that is XHTML passes, and is said to be unchecked', async () => {
    const { body } = await askFor((_req, res) =>
      res.setHeader('Content-Type', 'application/xhtml+xml').end(page),
    );
    expect(body.toString()).toBe(page);
    expect(reports[0]?.unchecked).toContain('XHTML');
  });
});

const untyped: readonly (readonly [string, (res: ServerResponse) => unknown])[] = [
  ['handed over with its head', (res) => res.end(page)],
  ['after its head', (res) => res.writeHead(200).end(page)],
  [
    'in pieces',
    (res) => {
      res.write('<');
      setImmediate(() => res.end(page.slice(1)));
    },
  ],
  [
    'in pieces after its head',
    (res) => {
      res.writeHead(404);
      res.write('  ');
      res.write(page.slice(0, 20));
      res.end(page.slice(20));
    },
  ],
  ['called html', (res) => res.setHeader('Content-Type', 'html').end(page)],
  [
    'with a type that lacks a semicolon',
    (res) => res.setHeader('Content-Type', 'text/html charset=utf-8').end(page),
  ],
  ['called unknown/unknown', (res) => res.setHeader('Content-Type', 'unknown/unknown').end(page)],
];

describe('H13 a page without a type, which browsers recognise by its first bytes', () => {
  it.each(untyped)('%s', async (_case, send) => {
    const { body, values } = await askFor((_req, res) => void send(res));
    expect(body.toString().trim()).toBe(stripped);
    expect(values('cache-control')).toEqual(['private']);
    expect(values('vary')).toEqual([expect.stringContaining('Cookie')]);
  });

  it('passes, and is said to be unchecked, where its length has been told', async () => {
    const length = Buffer.byteLength(page);
    const { body } = await askFor((_req, res) => res.writeHead(200, { 'Content-Length': length }).end(page));
    expect(body.toString()).toBe(page);
    expect(reports[0]?.unchecked).toContain('content type');
  });

  it('is none where the browser must not guess', async () => {
    const { body, values } = await askFor((_req, res) =>
      res.setHeader('X-Content-Type-Options', 'nosniff').end(page),
    );
    expect([body.toString(), values('cache-control')]).toEqual([page, []]);
  });

  it.each([
    ['bytes that are no page', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['JSON', '{"a":"<img src=https://pixel.example/p>"}'],
    ['nothing', ''],
  ])('is not %s', async (_case, sent) => {
    const { body, values } = await askFor((_req, res) => res.end(sent));
    expect(body).toEqual(Buffer.from(sent));
    expect(values('cache-control')).toEqual([]);
    expect(reports[0]?.unchecked).toBeUndefined();
  });

  it.each([301, 304, 204])('is not the empty body of a %i', async (status) => {
    const { values } = await askFor((_req, res) => res.writeHead(status, { Location: '/' }).end());
    expect(values('cache-control')).toEqual([]);
  });
});

describe('H14 H15 bytes and charsets', () => {
  it('keeps bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from([0x80, 0xff, 0xc3]), Buffer.from(page), Buffer.from([0xfe])]);
    const { body } = await askFor((_req, res) => res.writeHead(200, html).end(bytes));
    const kept = Buffer.concat([Buffer.from([0x80, 0xff, 0xc3]), Buffer.from(stripped), Buffer.from([0xfe])]);
    expect(body).toEqual(kept);
  });

  it.each(['utf-16le', 'utf-16', 'iso-2022-jp'])('says that it did not read %s', async (charset) => {
    const bytes = Buffer.from(page, 'utf16le');
    const { body } = await askFor((_req, res) =>
      res.setHeader('Content-Type', `text/html; charset=${charset}`).end(bytes),
    );
    expect(body).toEqual(bytes);
    expect(reports[0]?.unchecked).toContain('charset');
  });

  it('believes a byte order mark before the header', async () => {
    const bytes = Buffer.from(`\ufeff${page}`, 'utf16le');
    const { body } = await askFor((_req, res) => res.writeHead(200, html).end(bytes));
    expect(body).toEqual(bytes);
    expect(reports[0]?.unchecked).toBeDefined();
  });
});

describe('H19 answers without a body', () => {
  it.each([204, 304])('%i with a body written all the same sends none', async (status) => {
    const called: string[] = [];
    const port = await serve((_req, res) => {
      res.writeHead(status, { ...html, 'Content-Encoding': 'gzip' });
      res.write('x', () => called.push('write'));
      res.end('y', () => called.push('end'));
    });
    const request = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: choice=none\r\n\r\n';
    const received = await sendBytes(port, request);
    expect(received.endsWith('\r\n\r\n')).toBe(true);
    expect(called).toEqual(['write', 'end']);
  });

  it('rejectNonStandardBodyWrites still throws', async () => {
    const codes: unknown[] = [];
    const policy = definePolicyOf();
    const listener = guard(
      (_req, res) => {
        res.writeHead(304, html);
        try {
          res.write('x');
        } catch (fault) {
          codes.push((fault as { readonly code: string }).code);
        }
        res.end();
      },
      policy,
      { logger: false },
    );
    await ask(await listen(createServer({ rejectNonStandardBodyWrites: true }, listener)), '/', denied);
    expect(codes).toEqual(['ERR_HTTP_BODY_NOT_ALLOWED']);
  });

  it('HEAD tells no length that the page will not have, and opens no decoder', async () => {
    const coded = gzipSync(page);
    const port = await serve((_req, res) => {
      res.writeHead(200, { ...html, 'Content-Encoding': 'gzip', 'Content-Length': coded.length }).end(coded);
    });
    const { status, values, body } = await ask(port, '/', denied, 'HEAD');
    expect([status, values('content-length'), body.length]).toEqual([200, [], 0]);
    expect(reports[0]?.faults).toEqual([]);
  });

  it('an empty page under a coding is an empty page', async () => {
    const { status, body } = await askFor((_req, res) =>
      res.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(),
    );
    expect([status, body.length]).toEqual([200, 0]);
    expect(reports[0]?.faults).toEqual([]);
  });

  it('B30 no length is added where the application chose the transfer coding', async () => {
    const { values, body } = await askFor((_req, res) => {
      res.setHeader('Transfer-Encoding', 'chunked').setHeader('Content-Type', 'text/html').end(page);
    });
    expect([values('content-length'), body.toString()]).toEqual([[], stripped]);
  });

  it('B5 strictContentLength finds the length of a page that was shortened true', async () => {
    const faults: unknown[] = [];
    const { body } = await askFor((_req, res) => {
      res.strictContentLength = true;
      res.setHeader('Content-Length', Buffer.byteLength(page)).setHeader('Content-Type', 'text/html');
      try {
        res.end(page);
      } catch (fault) {
        faults.push(fault);
      }
    });
    expect([body.toString(), faults]).toEqual([stripped, []]);
  });

  it('deflate, in either of the two forms that go by that name', async () => {
    const { body } = await askFor((_req, res) =>
      res.writeHead(200, { ...html, 'Content-Encoding': 'deflate' }).end(deflateRawSync(page)),
    );
    expect(body.length).toBeGreaterThan(0);
    expect(reports[0]?.counts.withheld).toBe(1);
  });
});
