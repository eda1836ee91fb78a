import { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect as connectHttp2, constants, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { definePolicy } from '@cookiewarden/core';
import { guard, install } from '@cookiewarden/node';
import { createNotice } from '@cookiewarden/notice';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import express from 'express';
import { choice, definePolicyOf } from '../exchange/policy.js';
import { ask, listen, stopServers } from '../support/wire.js';

const policy = definePolicyOf();
const later = definePolicyOf({ consent: { ...choice, read: async (...given) => choice.read(...given) } });
const quiet = { logger: false } as const;

afterEach(stopServers);

describe('install', () => {
  it('gives back the server, and leaves its listeners alone', () => {
    const listener = () => {};
    const server = createServer(listener);
    expect(install(server, policy, quiet)).toBe(server);
    expect(server.listeners('request')).toEqual([listener]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a policy', policy],
    ['an application of Express', express()],
    ['an application of Koa', Object.assign(new EventEmitter(), { listen: () => {} })],
  ])('takes %s for no server', (_what, server) => {
    expect(() => install(server as Server, policy, quiet)).toThrow(
      /^install has a fault:\n {2}server is .*: Expected a server, as `createServer\(app\)` gives it/,
    );
  });

  it('comes before listeners that are added, prepended or put in the place of all others', async () => {
    const server = install(createServer(), policy, quiet);
    server.on('request', (_req, res) => void res.end());
    server.removeAllListeners('request');
    server.prependListener(
      'request',
      (_req, res) => void res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).end('ok'),
    );
    expect((await ask(await listen(server))).values('set-cookie')).toEqual(['sid=1']);
  });

  it('waits for consent that comes later, and the server knows that somebody listens', async () => {
    const server = createServer((_req, res) => res.setHeader('Set-Cookie', ['_ga=1', 'sid=1']).end('ok'));
    const port = await listen(install(server, later, quiet));
    expect((await ask(port, '/', { cookie: 'choice=all' })).values('set-cookie')).toEqual(['_ga=1', 'sid=1']);
    expect((await ask(port)).values('set-cookie')).toEqual(['sid=1']);
  });

  describe('where a visitor goes while consent is being read', () => {
    let isRead: () => void = () => {};
    let begins: () => void = () => {};
    const isBegun = () =>
      new Promise<void>((resolve) => {
        begins = resolve;
      });
    const slow = definePolicyOf({
      consent: {
        ...choice,
        read: async (...given) => {
          await new Promise<void>((resolve) => {
            isRead = resolve;
            begins();
          });
          return choice.read(...given);
        },
      },
    });
    const heard: string[] = [];
    const goesUnheard = async (gone: Promise<unknown>) => {
      await gone;
      isRead();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual([]);
    };

    it('does not let the error of a socket end the process, and hands nothing over', async () => {
      const server = createServer().on('upgrade', () => heard.push('upgrade'));
      const gone = new Promise((resolve) => {
        server.on('connection', (socket) => socket.on('close', resolve));
      });
      const client = connect(await listen(install(server, slow, quiet)), '127.0.0.1');
      const begun = isBegun();
      client.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
      await begun;
      client.resetAndDestroy();
      await goesUnheard(gone);
    });

    it('does not let the error of a stream of HTTP/2 end the process, and hands nothing over', async () => {
      const server = createHttp2Server((_req, res) => {
        heard.push('request');
        res.end();
      });
      server.on('stream', () => heard.push('stream'));
      const session = connectHttp2(`http://127.0.0.1:${await listen(install(server, slow, quiet))}`);
      const stream = session.request({ ':method': 'POST' });
      stream.on('error', () => {});
      stream.write('a');
      setTimeout(() => stream.close(constants.NGHTTP2_INTERNAL_ERROR), 20);
      await goesUnheard(new Promise((resolve) => stream.on('close', () => setTimeout(resolve, 20))));
      session.close();
    });
  });

  it('leaves all other events alone', () => {
    const server = install(createServer(), policy, quiet);
    const heard: unknown[] = [];
    server.on('own', (...parts) => heard.push(...parts));
    expect([server.emit('own', 1, 2), server.emit('nobody')]).toEqual([true, false]);
    expect(heard).toEqual([1, 2]);
  });

  it('holds the first of two policies, and says so', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const server = install(
      createServer((_req, res) => res.setHeader('Set-Cookie', 'a=1').end()),
      policy,
      quiet,
    );
    install(server, definePolicy({ unclassified: 'unsafely-allow' }), quiet);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('installed twice'), expect.anything());
    warn.mockRestore();
    expect((await ask(await listen(server))).values('set-cookie')).toEqual([]);
  });

  it('says that uniqueHeaders makes one line of two cookies', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    install(createServer({ uniqueHeaders: ['x-a'] }), policy, quiet);
    expect(warn).not.toHaveBeenCalled();
    install(createServer({ uniqueHeaders: ['x-a', 'Set-Cookie'] }), policy, quiet);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('uniqueHeaders'), expect.anything());
    warn.mockRestore();
  });

  it.each([
    [
      'install',
      (options: { notice: ReturnType<typeof createNotice> }) =>
        install(createServer(refuse), policy, { ...quiet, ...options }),
    ],
    [
      'guard',
      (options: { notice: ReturnType<typeof createNotice> }) =>
        createServer(guard(refuse, policy, { ...quiet, ...options })),
    ],
  ])('%s answers at the own addresses of a notice', async (_name, make) => {
    const port = await listen(make({ notice: createNotice(policy) }));
    expect((await ask(port, '/.cookiewarden/cookies')).status).toBe(200);
    expect((await ask(port)).status).toBe(599);
  });
});

describe('guard', () => {
  it.each([
    ['at once', policy],
    ['later', later],
  ])('calls the listener with consent that comes %s', async (_case, own) => {
    const listener = guard(
      (req, res) => void res.end(String((req as { consent?: object }).consent !== undefined)),
      own,
      quiet,
    );
    expect((await ask(await listen(createServer(listener)))).body.toString()).toBe('true');
  });
});

function refuse(_req: unknown, res: { writeHead(status: number): { end(): unknown } }): void {
  res.writeHead(599).end();
}
