import { once } from 'node:events';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';

import type { Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { install } from '@cookiewarden/node';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Socket as EngineClient } from 'engine.io-client';
import express from 'express';
// @ts-expect-error: it comes without types.
import httpProxy from 'http-proxy';
import { Server as SocketServer } from 'socket.io';
import WebSocket, { WebSocketServer } from 'ws';
import { ask, listen, readResponses, sendBytes, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const withheld = ['sid=1; Path=/'];
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const installed = (server: Server) => install(server, policy, { logger: false });

const handshake = [
  'GET /socket HTTP/1.1',
  'Host: site.example',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '\r\n',
].join('\r\n');

const headEnds = (received: string) => received.includes('\r\n\r\n');
const shake = async (port: number, isEnough = headEnds) =>
  readResponses(await sendBytes(port, handshake, isEnough))[0];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

describe('C22 a Set-Cookie line in the answer to an upgrade', () => {
  const socketServer = async () => {
    const sockets = new WebSocketServer({ noServer: true });
    sockets.on('headers', (lines: string[]) => lines.push(...sent.map((line) => `Set-Cookie: ${line}`)));
    const server = createServer();
    server.on('upgrade', (req, socket, head) => {
      sockets.handleUpgrade(req, socket, head, (opened: { send(text: string): void; on: Server['on'] }) => {
        opened.send('hello');
        opened.on('message', (text) => opened.send(`echo ${text}`));
      });
    });
    return listen(installed(server));
  };

  it('by ws', async () => {
    const answer = await shake(await socketServer());
    expect(answer?.status).toBe(101);
    expect(answer?.values('set-cookie')).toEqual(withheld);
    expect(answer?.values('sec-websocket-accept')).toEqual(['s3pPLMBiTxaQ9kYGzzhZRbK+xOo=']);
  });

  it('by ws, whose frames pass as they are', async () => {
    const client = new WebSocket(`ws://127.0.0.1:${await socketServer()}/`);
    const received: string[] = [];
    await new Promise<void>((resolve) => {
      client.on('message', (text: Buffer) => {
        received.push(String(text));
        if (received.length === 1) client.send('world'.repeat(50_000));
        else client.close();
      });
      client.on('close', () => resolve());
    });
    expect(received).toEqual(['hello', `echo ${'world'.repeat(50_000)}`]);
  });

  it('by ws that refuses the handshake', async () => {
    const sockets = new WebSocketServer({ noServer: true, verifyClient: () => false });
    const server = createServer();
    server.on('upgrade', (req, socket, head) => sockets.handleUpgrade(req, socket, head, () => {}));
    const answer = await shake(await listen(installed(server)));
    expect(answer?.status).toBe(401);
  });

  it.each([
    ['in one piece', 1000],
    ['in pieces of three bytes', 3],
  ])('written to the bare socket %s, in any case', async (_case, size) => {
    const head =
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nset-COOKIE:_ga=1\r\nSet-Cookie: sid=1\r\nA: b\r\n\r\nrest';
    const server = createServer().on('upgrade', (_req, socket) => {
      for (let at = 0; at < head.length; at += size) socket.write(head.slice(at, at + size));
      socket.end('!');
    });
    const received = await sendBytes(await listen(installed(server)), handshake);
    expect(received).toBe('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nSet-Cookie: sid=1\r\nA: b\r\n\r\nrest!');
  });

  it('after an informational head of its own', async () => {
    const server = createServer().on('upgrade', (_req, socket) => {
      socket.write('HTTP/1.1 102 Processing\r\n\r\n');
      socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nSet-Cookie: _ga=1\r\n\r\nrest');
    });
    const received = await sendBytes(await listen(installed(server)), handshake);
    expect(received).toBe('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\nrest');
  });

  it('calls back and reports as if nobody stood between', async () => {
    const called: string[] = [];
    const server = createServer().on('upgrade', (_req, socket) => {
      socket.write('HTTP/1.1 101 Switching\r\n', () => called.push('first'));
      socket.write('Upgrade: x\r\nSet-Cookie: _ga=1\r\n\r\n', 'latin1', () => called.push('second'));
      socket.end('rest', () => called.push('end'));
    });
    await sendBytes(await listen(installed(server)), handshake);
    expect(called).toEqual(['first', 'second', 'end']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports.map(({ counts }) => counts.withheld)).toContain(1);
  });

  it('leaves once it is granted', async () => {
    const server = createServer().on('upgrade', (_req, socket) => {
      socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nSet-Cookie: _ga=1\r\n\r\n');
    });
    const agreed = handshake.replace('Host:', 'Cookie: choice=all\r\nHost:');
    const received = await sendBytes(await listen(installed(server)), agreed);
    expect(readResponses(received)[0]?.values('set-cookie')).toEqual(['_ga=1']);
  });
});

describe('C23 http-proxy', () => {
  const upstream = async (head: string) =>
    listen(createServer().on('upgrade', (_req, socket) => socket.end(head)));

  it.each([
    ['a 101', 'HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: websocket\r\n'],
    ['an answer that is no 101', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n'],
  ])('passes the cookies of %s on that may go', async (_case, head) => {
    const port = await upstream(`${head}Set-Cookie: _ga=1\r\nSet-Cookie: sid=1\r\n\r\nok`);
    const proxy = httpProxy.createProxyServer({ target: `http://127.0.0.1:${port}` });
    const server = createServer().on('upgrade', (req, socket, rest) => proxy.ws(req, socket, rest));
    const answer = await shake(await listen(installed(server)));
    expect(answer?.statusLine).toBe(head.split('\r\n')[0]?.replace('Switching', 'Switching Protocols'));
    expect(answer?.values('set-cookie')).toEqual(['sid=1']);
  });
});

describe('C24 socket.io', () => {
  const engine = async () => {
    const app = express();
    app.get('/', (_req, res) => void res.cookie('_ga', '1').send('ok'));
    const server = createServer(app);
    const sockets = new SocketServer(server, { cookie: { name: '_ga', maxAge: 1000 } });
    sockets.engine.on('headers', (headers) => Object.assign(headers, { 'x-engine': '1' }));
    sockets.on('connection', (socket) => socket.emit('hello', 'you'));
    return listen(installed(server));
  };

  it('polls without the cookie that is withheld', async () => {
    const polled = await ask(await engine(), '/socket.io/?EIO=4&transport=polling');
    expect(polled.status).toBe(200);
    expect(polled.body.toString()).toContain('"sid"');
    expect(polled.values('x-engine')).toEqual(['1']);
    expect(polled.values('set-cookie')).toEqual([]);
  });

  it('polls with the cookie once it is granted', async () => {
    const headers = { cookie: 'choice=all' };
    const polled = await ask(await engine(), '/socket.io/?EIO=4&transport=polling', headers);
    expect(polled.values('set-cookie')[0]).toMatch(/^_ga=/);
  });

  it('goes on as a WebSocket', async () => {
    const port = await engine();
    const options = { path: '/socket.io/', transports: ['websocket'] };
    const client = new EngineClient(`http://127.0.0.1:${port}`, options);
    // Packets of socket.io: 0 connects, 2 is an event.
    const messages: string[] = [];
    await new Promise<void>((resolve) => {
      client.on('open', () => client.send('0'));
      client.on('message', (text: string) => {
        if (messages.push(text) === 2) resolve();
      });
    });
    client.close();
    expect(messages[1]).toBe('2["hello","you"]');
  });

  it('leaves the application beside it under the same policy', async () => {
    const { values, body } = await ask(await engine());
    expect(values('set-cookie')).toEqual([]);
    expect(body.toString()).toBe('ok');
  });
});

describe('C25 requests that wait for a word before they send a body', () => {
  const expecting = (port: number, expectation: string) =>
    new Promise<{ cookies: readonly string[] | undefined; status: number | undefined }>((resolve, reject) => {
      const headers = { expect: expectation, 'content-length': '2' };
      const outgoing = request({ port, method: 'POST', headers }, (incoming) => {
        incoming.resume();
        resolve({ cookies: incoming.headers['set-cookie'], status: incoming.statusCode });
      });
      outgoing.on('continue', () => outgoing.end('ok'));
      outgoing.on('error', reject);
      outgoing.flushHeaders();
    });

  it('checkContinue', async () => {
    const server = createServer().on('checkContinue', (req, res) => {
      res.writeContinue();
      req.resume().on('end', () => res.setHeader('Set-Cookie', sent).end('ok'));
    });
    const answer = await expecting(await listen(installed(server)), '100-continue');
    expect(answer).toEqual({ cookies: withheld, status: 200 });
  });

  it('checkExpectation', async () => {
    const server = createServer().on('checkExpectation', (_req, res) => {
      res.writeHead(417, { 'Set-Cookie': sent }).end();
    });
    const answer = await expecting(await listen(installed(server)), 'something-else');
    expect(answer).toEqual({ cookies: withheld, status: 417 });
  });
});

describe('C28 a second request listener', () => {
  it('comes under the policy as the first one does', async () => {
    const server = installed(createServer());
    server.on('request', (_req, res) => setTimeout(() => res.end('ok'), 5));
    server.on('request', (_req, res) => res.setHeader('Set-Cookie', sent));
    expect((await ask(await listen(server))).values('set-cookie')).toEqual(withheld);
  });
});

describe('C39 connections that are used again', () => {
  it('keeps the answers of pipelined requests apart and in order', async () => {
    const server = installed(
      createServer((req, res) => {
        res.setHeader('Set-Cookie', sent).setHeader('Content-Type', 'text/html');
        const delay = req.url === '/0' ? 20 : 0;
        setTimeout(() => res.end(`<p>${req.url}<img src="https://pixel.example/p">`), delay);
      }),
    );
    const port = await listen(server);
    const one = (path: string, rest = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${rest}\r\n`;
    const received = await sendBytes(port, one('/0') + one('/1') + one('/2', 'Connection: close\r\n'));
    const answers = readResponses(received);
    expect(answers.map(({ body }) => body.toString())).toEqual(['<p>/0', '<p>/1', '<p>/2']);
    expect(answers.map(({ values }) => values('set-cookie'))).toEqual([withheld, withheld, withheld]);
  });

  it('answers HTTP/1.0 by the end of the connection', async () => {
    const server = installed(
      createServer((_req, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': sent });
        res.write('<p>a<img src="https://pixel.example/p">');
        res.end('b');
      }),
    );
    const [head, body] = (await sendBytes(await listen(server), 'GET / HTTP/1.0\r\n\r\n')).split('\r\n\r\n');
    expect(head).toContain('Set-Cookie: sid=1');
    expect(head).not.toContain('_ga');
    expect(body).toBe('<p>ab');
  });

  it('keeps a connection alive after a page that became shorter', async () => {
    const server = installed(
      createServer((_req, res) => {
        const page = '<p>a<img src="https://pixel.example/p">';
        res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': page.length });
        res.end(page);
      }),
    );
    const port = await listen(server);
    const request = (rest: string) => `GET / HTTP/1.1\r\nHost: a\r\n${rest}\r\n`;
    const received = await sendBytes(port, request('') + request('Connection: close\r\n'));
    expect(readResponses(received).map(({ body }) => body.toString())).toEqual(['<p>a', '<p>a']);
  });
});

describe('1.9 what is written to the bare socket of a response', () => {
  it('C27 leaves, as the README says, and is noted', async () => {
    const raw = 'HTTP/1.1 200 OK\r\nSet-Cookie: _ga=1\r\nConnection: close\r\n\r\n';
    const server = installed(createServer((_req, res) => void res.socket?.end(raw)));
    expect(await sendBytes(await listen(server), 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe(raw);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reports.flatMap(({ notes }) => notes)).toContain('the response went by the bare socket, unjudged');
  });

  it.each<[string, (res: ServerResponse) => void]>([
    ['a 100', (res) => res.writeContinue()],
    ['early hints', (res) => res.writeEarlyHints({ link: '</a.css>; rel=preload; as=style' })],
  ])('is not what Node wrote: %s, to a visitor who then went', async (_what, inform) => {
    const server = installed(createServer((_req, res) => inform(res)));
    await goAfterBytes(await listen(server), 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(reports.map(({ notes }) => notes)).toEqual([[]]);
  });

  it('is not what Node wrote: an answer to the request before, to a visitor who then went', async () => {
    const server = installed(
      createServer((req, res) => void (req.url === '/' && setImmediate(() => res.end()))),
    );
    const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
    await goAfterBytes(await listen(server), request('/') + request('/waits'));
    expect(reports.map(({ notes }) => notes)).toEqual([[], []]);
  });

  async function goAfterBytes(port: number, request: string): Promise<void> {
    const socket = connect(port);
    socket.write(request);
    await once(socket, 'data');
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
});

describe('a middleware of Express on a server that has the policy already', () => {
  it('takes the one that came first', async () => {
    const app = express();
    app.use(cookieWarden(definePolicyOf({ unclassified: 'unsafely-allow' }), { logger: false }));
    app.get('/', (_req, res) => void res.cookie('stranger', '1').send('ok'));
    const port = await listen(installed(createServer(app)));
    expect((await ask(port)).values('set-cookie')).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports.flatMap(({ notes }) => notes)).toContain(
      'a second policy was mounted: the first one holds',
    );
  });
});
