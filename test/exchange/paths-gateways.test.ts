import { createServer, type IncomingMessage } from 'node:http';
import type { Exchange } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { filterRequestHeaders, filterResponseHeaders, openRequest } from '@cookiewarden/fetch';
import { install } from '@cookiewarden/node';
import fastifyHttpProxy from '@fastify/http-proxy';
import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import expressHttpProxy from 'express-http-proxy';
import fastify from 'fastify';
// @ts-expect-error: it comes without types.
import httpProxy from 'http-proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { request } from 'undici';
import { ask, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b';
const stripped = '<!doctype html><p>ab';
const policy = definePolicyOf({ expireDenied: false });
const cookie = 'choice=none; sid=1; _ga=2';
const seen: (string | undefined)[] = [];

afterEach(async () => {
  await stopServers();
  seen.splice(0);
});

/** An application without a policy, which writes down what cookies it got. */
const startUpstream = () =>
  listen(
    createServer((req, res) => {
      seen.push(req.headers.cookie);
      // Some of these pass it on, and the tests wait for the end of the connection.
      res.setHeader('Connection', 'close');
      res.setHeader('Set-Cookie', ['sid=1; Path=/', '_ga=2; Path=/']).setHeader('Content-Type', 'text/html');
      res.setHeader('Content-Length', page.length).end(page);
    }),
  );

async function expectPoliced(port: number): Promise<void> {
  const { status, values, body } = await ask(port, '/page', { cookie });
  expect(seen).toEqual(['choice=none; sid=1']);
  expect([status, values('set-cookie'), body.toString()]).toEqual([200, ['sid=1; Path=/'], stripped]);
}

describe('a gateway with the policy in front of it', () => {
  it('by http-proxy on a server with install', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const proxy = httpProxy.createProxyServer({ target });
    const server = createServer((req, res) => proxy.web(req, res));
    await expectPoliced(await listen(install(server, policy, { logger: false })));
  });

  it('by http-proxy-middleware in Express', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const app = express();
    app.use(cookieWarden(policy, { logger: false }), createProxyMiddleware({ target }));
    await expectPoliced(await listen(createServer(app)));
  });

  it('by express-http-proxy in Express', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const app = express();
    app.use(cookieWarden(policy, { logger: false }), expressHttpProxy(target));
    await expectPoliced(await listen(createServer(app)));
  });

  it('by @fastify/http-proxy in Fastify', async () => {
    const upstream = `http://127.0.0.1:${await startUpstream()}`;
    const app = fastify({ forceCloseConnections: true });
    await app.register(fastifyWarden, { policy, logger: false });
    await app.register(fastifyHttpProxy, { upstream });
    const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    await expectPoliced(Number(url.port));
    await app.close();
  });
});

/** The exchange of a request that comes in by Node, for a gateway that filters headers by itself. */
async function exchangeOf(req: Pick<IncomingMessage, 'headers' | 'url'>): Promise<Exchange> {
  const headers = { cookie: req.headers.cookie ?? '' };
  return (await openRequest(new Request(`http://site.example${req.url}`, { headers }), policy)).exchange;
}

async function expectFiltered(port: number): Promise<void> {
  const { status, values } = await ask(port, '/page', { cookie });
  expect(seen).toEqual(['choice=none; sid=1']);
  expect([status, values('set-cookie')]).toEqual([200, ['sid=1; Path=/']]);
  expect(values('cache-control')).toEqual(['private']);
}

describe('a gateway that filters headers by itself', () => {
  it.each([
    ['an object', (req: IncomingMessage) => req.headers],
    ['the raw array', (req: IncomingMessage) => req.rawHeaders],
    ['Headers', (req: IncomingMessage) => new Headers({ cookie: req.headers.cookie ?? '' })],
  ])('by undici, with %s', async (_shape, headersOf) => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const server = createServer(async (req, res) => {
      const exchange = await exchangeOf(req);
      const headers = filterRequestHeaders(headersOf(req), exchange);
      const answer = await request(target, { headers });
      res.writeHead(
        answer.statusCode,
        filterResponseHeaders(answer.headers, exchange) as Record<string, string[]>,
      );
      answer.body.pipe(res);
    });
    await expectFiltered(await listen(server));
  });

  it('by http-proxy, with what its events hand over', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const proxy = httpProxy.createProxyServer({ target });
    const exchanges = new WeakMap<object, Exchange>();
    proxy.on('proxyRes', (answer: IncomingMessage, req: IncomingMessage) => {
      const exchange = exchanges.get(req);
      if (exchange !== undefined) answer.headers = filterResponseHeaders(answer.headers, exchange);
      // http-proxy spells the names as they came in, by the raw ones.
      answer.rawHeaders = Object.entries(answer.headers).flatMap(([name, value]) => [name, String(value)]);
    });
    const server = createServer(async (req, res) => {
      const exchange = await exchangeOf(req);
      exchanges.set(req, exchange);
      req.headers = filterRequestHeaders(req.headers, exchange);
      proxy.web(req, res);
    });
    await expectFiltered(await listen(server));
  });

  it('by http-proxy-middleware, in its events', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const app = express();
    app.use(async (req, res, next) => {
      res.locals.exchange = await exchangeOf(req);
      req.headers = filterRequestHeaders(req.headers, res.locals.exchange);
      next();
    });
    const proxyRes = (answer: IncomingMessage, _req: unknown, res: { locals?: { exchange: Exchange } }) => {
      if (res.locals) answer.headers = filterResponseHeaders(answer.headers, res.locals.exchange);
    };
    app.use(createProxyMiddleware({ target, on: { proxyRes: proxyRes as never } }));
    await expectFiltered(await listen(createServer(app)));
  });

  it('by express-http-proxy, in its decorators', async () => {
    const target = `http://127.0.0.1:${await startUpstream()}`;
    const exchanges = new WeakMap<object, Exchange>();
    const app = express();
    app.use(async (req, _res, next) => {
      exchanges.set(req, await exchangeOf(req));
      next();
    });
    app.use(
      expressHttpProxy(target, {
        proxyReqOptDecorator(options: { headers: Record<string, string> }, req: object) {
          const exchange = exchanges.get(req);
          if (exchange !== undefined) options.headers = filterRequestHeaders(options.headers, exchange);
          return options;
        },
        userResHeaderDecorator(headers: Record<string, string | string[]>, req: object) {
          const exchange = exchanges.get(req);
          return exchange === undefined ? headers : filterResponseHeaders(headers, exchange);
        },
      }),
    );
    await expectFiltered(await listen(createServer(app)));
  });

  it('by @fastify/http-proxy, in its rewriters', async () => {
    const upstream = `http://127.0.0.1:${await startUpstream()}`;
    const exchanges = new WeakMap<object, Exchange>();
    const app = fastify({ forceCloseConnections: true });
    app.addHook('onRequest', async (req) => void exchanges.set(req.raw, await exchangeOf(req.raw)));
    await app.register(fastifyHttpProxy, {
      upstream,
      replyOptions: {
        rewriteRequestHeaders: (req, headers) => {
          const exchange = exchanges.get(req.raw);
          return exchange === undefined
            ? headers
            : (filterRequestHeaders(headers, exchange) as typeof headers);
        },
        rewriteHeaders: (headers, req) => {
          const exchange = req && exchanges.get(req.raw);
          return exchange ? (filterResponseHeaders(headers, exchange) as typeof headers) : headers;
        },
      },
    });
    const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    await expectFiltered(Number(url.port));
    await app.close();
  });
});
