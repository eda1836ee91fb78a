import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import cookieParser from 'cookie-parser';
import express from 'express';
// @ts-expect-error: it comes without types.
import httpProxy from 'http-proxy';
import { askHttp2 } from '../support/http2-wire.js';
import { ask, listen, sendBytes, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const reports: Report[] = [];
const policyOf = (options: PolicyOptions = {}) =>
  definePolicyOf({ onReport: (report) => reports.push(report), ...options });

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

/** What a request looks like to the application, in each of the places where it may look. */
interface Seen {
  readonly headers: string | undefined;
  readonly raw: readonly string[];
  readonly distinct: readonly string[] | undefined;
}

const look = (req: IncomingMessage): Seen => ({
  headers: req.headers.cookie,
  raw: req.rawHeaders.filter((_text, at) => at % 2 === 1 && /^cookie$/i.test(req.rawHeaders[at - 1] ?? '')),
  distinct: req.headersDistinct.cookie,
});

async function see(cookieLines: readonly string[], options?: PolicyOptions): Promise<Seen> {
  let seen: Seen | undefined;
  const server = createServer((req, res) => {
    seen = look(req);
    res.end('ok');
  });
  const port = await listen(install(server, policyOf(options), { logger: false }));
  const lines = cookieLines.map((line) => `Cookie: ${line}\r\n`).join('');
  await sendBytes(port, `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${lines}\r\n`);
  if (seen === undefined) throw new Error('the request never arrived');
  return seen;
}

describe('B21 the Cookie header', () => {
  it.each<readonly [string, readonly string[], Seen]>([
    ['one line', ['sid=1; _ga=2'], { headers: 'sid=1', raw: ['sid=1'], distinct: ['sid=1'] }],
    ['a line that goes whole', ['_ga=2'], { headers: undefined, raw: [], distinct: undefined }],
    [
      'several lines, of which one goes whole',
      ['sid=1', '_ga=2', 'sid=3; _gat=4'],
      { headers: 'sid=1; sid=3', raw: ['sid=1', 'sid=3'], distinct: ['sid=1', 'sid=3'] },
    ],
    [
      'a line that needs no change',
      ['sid="a b"'],
      { headers: 'sid="a b"', raw: ['sid="a b"'], distinct: ['sid="a b"'] },
    ],
  ])('is filtered in all three places: %s', async (_case, lines, seen) => {
    expect(await see(lines)).toEqual(seen);
  });

  it('A10 keeps the bytes of what stays', async () => {
    const bytes = 'sid=\u00e4\u00ff\u0080';
    expect((await see([`${bytes}; _ga=\u00e4`])).headers).toBe(bytes);
  });

  it('A12 takes no byte of a name for a blank but space and tab', async () => {
    expect((await see(['\u00a0sid=1; sid=2'])).headers).toBe('sid=2');
  });

  it('B22 of thousands of pairs is read once, and answered', async () => {
    const pairs = Array.from({ length: 2400 }, () => 'a=1').join('; ');
    expect((await see([`${pairs}; sid=1`])).headers).toBe('sid=1');
  });

  it('is left alone by option', async () => {
    expect((await see(['sid=1; _ga=2'], { requestCookies: 'leave' })).headers).toBe('sid=1; _ga=2');
  });

  it('of HTTP/2 comes in crumbs, and is filtered as one', async () => {
    let seen: string | undefined;
    const server = createHttp2Server((req, res) => {
      seen = req.headers.cookie;
      res.end('ok');
    });
    await askHttp2(await listen(install(server, policyOf(), { logger: false })), {
      cookie: 'sid=1; _ga=2; sid=3',
    });
    expect(seen).toBe('sid=1; sid=3');
  });

  it('reaches an upstream behind http-proxy without what is denied', async () => {
    let seen: string | undefined;
    const upstream = await listen(
      createServer((req, res) => {
        seen = req.headers.cookie;
        res.end('ok');
      }),
    );
    const proxy = httpProxy.createProxyServer({ target: `http://127.0.0.1:${upstream}` });
    const server = createServer((req, res) => proxy.web(req, res));
    await ask(await listen(install(server, policyOf(), { logger: false })), '/', { cookie: 'sid=1; _ga=2' });
    expect(seen).toBe('sid=1');
  });

  it('that was parsed before us is noted', async () => {
    const app = express();
    app.use(cookieParser(), cookieWarden(policyOf(), { logger: false }), (_req, res) => void res.send('ok'));
    await ask(await listen(createServer(app)), '/', { cookie: 'sid=1; _ga=2' });
    expect(reports[0]?.notes.join()).toContain('mount the policy first');
  });
});

describe('1.3 Sec-GPC', () => {
  it.each([
    ['1', ['gpc']],
    [' 1 ', ['gpc']],
    ['1, 1', ['gpc']],
    ['true', []],
    ['0', []],
  ])('"%s"', async (value, signals) => {
    const server = install(
      createServer((_req, res) => res.end('ok')),
      policyOf(),
      { logger: false },
    );
    await ask(await listen(server), '/', { 'sec-gpc': value });
    expect(reports[0]?.standing.signals).toEqual(signals);
  });
});

describe('1.3 what is not ours', () => {
  it('an unread body, and the next request on the same connection, are handled as by Node', async () => {
    const server = install(
      createServer((req, res) => res.end(req.url)),
      policyOf(),
      { logger: false },
    );
    const post = 'POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde';
    const get = 'GET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
    const received = await sendBytes(await listen(server), post + get);
    expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(received.endsWith('/2')).toBe(true);
  });
});
