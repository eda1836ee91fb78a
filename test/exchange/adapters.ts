import {
  createServer as createHttpServer,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { connect, createServer as createHttp2Server, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { Duplex } from 'node:stream';
import { createBrotliCompress, createBrotliDecompress } from 'node:zlib';
import type { Policy } from '@cookiewarden/core';
import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { type CodingStreams, consentOf, withPolicy } from '@cookiewarden/fetch';
import { attach, guard, install, type NodeOptions } from '@cookiewarden/node';
import { getRequestListener } from '@hono/node-server';
import { All, Controller, Module, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import express from 'express';
// @ts-expect-error: the types of Express 5 serve for what the table uses of Express 4.
import express4 from 'express4';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import type { Received, Reply, Seen } from './case.js';

/** The application of a case. */
export type Application = (seen: Seen) => Reply;

/** A running server with the policy in front of the application. */
export interface RunningServer {
  send(request: {
    method: string;
    path: string;
    headers: Readonly<Record<string, string>>;
  }): Promise<Received>;
  close(): Promise<void>;
}

/** What a proxy in front says of the visitor's connection. */
export const isForwardedHttps = (said: unknown): boolean => said === 'https';

/** Starts a server of one kind. */
export type StartAdapter = (
  app: Application,
  policy: Policy,
  options?: NodeOptions,
) => Promise<RunningServer>;

export type AdapterName =
  | 'node:http'
  | 'node:http with install'
  | 'HTTP/2'
  | 'Express 5'
  | 'Express 4'
  | 'Fastify 5'
  | 'fetch'
  | 'Hono'
  | 'Koa'
  | 'NestJS on Express'
  | 'NestJS on Fastify';

type AnyRequest = Pick<IncomingMessage, 'headers'> & { consent?: unknown };

const seenOf = (req: AnyRequest): Seen => ({
  cookie: req.headers.cookie,
  consent: req.consent as Seen['consent'],
  header: (name) => {
    const value = req.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  },
});

const chunksOf = ({ body = '' }: Reply): readonly (string | Uint8Array)[] =>
  typeof body === 'string' || body instanceof Uint8Array ? [body] : body;

const isStream = ({ body }: Reply) => Array.isArray(body);

/** Answers by hand, as an application on bare Node does. */
async function answerRaw(res: ServerResponse | Http2ServerResponse, reply: Reply): Promise<void> {
  const raw = res as ServerResponse;
  raw.statusCode = reply.status ?? 200;
  for (const [name, value] of reply.headers ?? []) raw.appendHeader(name, value);
  if (!isStream(reply)) {
    raw.end(chunksOf(reply)[0]);
    return;
  }
  for (const chunk of chunksOf(reply)) {
    raw.write(chunk);
    await new Promise(setImmediate);
  }
  raw.end();
}

const startNode: StartAdapter = async (app, policy, options) =>
  listen(createHttpServer(guard((req, res) => answerRaw(res, app(seenOf(req))), policy, options)));

const startInstalled: StartAdapter = async (app, policy, options) => {
  const server = createHttpServer((req, res) => answerRaw(res, app(seenOf(req))));
  return listen(install(server, policy, options));
};

const startHttp2: StartAdapter = async (app, policy, options) => {
  const server = createHttp2Server((req, res) => {
    const reply = app(seenOf(req));
    res.statusCode = reply.status ?? 200;
    for (const [name, value] of reply.headers ?? []) res.appendHeader(name, value);
    if (!isStream(reply)) res.end(chunksOf(reply)[0] ?? '');
    else {
      for (const chunk of chunksOf(reply)) res.write(chunk);
      res.end();
    }
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  install(server, policy, options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    send: ({ method, path, headers }) => sendHttp2(port, { ...headers, ':method': method, ':path': path }),
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const startExpress =
  (make: typeof express): StartAdapter =>
  async (app, policy, options) => {
    const site = make();
    site.use(expressWarden(policy, options));
    site.use((req: express.Request, res: express.Response) => {
      const reply = app(seenOf(req));
      if (isStream(reply)) return void answerRaw(res, reply);
      res.status(reply.status ?? 200);
      for (const [name, value] of reply.headers ?? []) res.append(name, value);
      const [body = ''] = chunksOf(reply);
      res.send(typeof body === 'string' ? body : Buffer.from(body));
    });
    return listen(createHttpServer(site));
  };

const startFastify: StartAdapter = async (app, policy, options) => {
  const site = fastify();
  await site.register(fastifyWarden, { policy, ...options });
  site.addHttpMethod('PROPFIND');
  site.all('/*', async (req, reply) => {
    const given = app(seenOf(req.raw));
    if (isStream(given)) {
      reply.hijack();
      await answerRaw(reply.raw, given);
      return reply;
    }
    reply.code(given.status ?? 200);
    for (const [name, value] of given.headers ?? []) reply.header(name, value);
    return reply.send(chunksOf(given)[0]);
  });
  await site.ready();
  return listen(site.server, () => site.close());
};

const responseOf = (reply: Reply): Response => {
  const headers = new Headers();
  for (const [name, value] of reply.headers ?? []) headers.append(name, value);
  const status = reply.status ?? 200;
  const hasBody = ![101, 103, 204, 205, 304].includes(status);
  const encoder = new TextEncoder();
  const chunks = chunksOf(reply).map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
  const body = isStream(reply)
    ? new ReadableStream<Uint8Array>({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(chunk);
          controller.close();
        },
      })
    : (chunks[0] as Uint8Array<ArrayBuffer>);
  return new Response(hasBody ? body : null, { status, headers });
};

const answerFetch = (app: Application, policy: Policy) => {
  const onHttp = answerFetchOver(app, policy, false);
  const onHttps = answerFetchOver(app, policy, true);
  return (req: Request) => (isForwardedHttps(req.headers.get('x-forwarded-proto')) ? onHttps : onHttp)(req);
};

const answerFetchOver = (app: Application, policy: Policy, isSecure: boolean) =>
  withPolicy(
    (req: Request) => {
      const seen: Seen = {
        cookie: req.headers.get('cookie') ?? undefined,
        consent: consentOf(req) as Seen['consent'],
        header: (name) => req.headers.get(name) ?? undefined,
      };
      return responseOf(app(seen));
    },
    policy,
    { isSecure, codings: { br } },
  );

// The streams of Node 20 and 22 have no Brotli; its zlib has.
const through = (make: () => Duplex) => (body: ReadableStream<Uint8Array>) =>
  body.pipeThrough(Duplex.toWeb(make()) as ReadableWritablePair<Uint8Array, Uint8Array>);
const br: CodingStreams = { decode: through(createBrotliDecompress), encode: through(createBrotliCompress) };

const startFetch: StartAdapter = async (app, policy) => {
  const answer = answerFetch(app, policy);
  return {
    async send({ method, path, headers }) {
      const response = await answer(new Request(`http://site.example${path}`, { method, headers }));
      const received: Record<string, string[]> = {};
      for (const [name, value] of response.headers) add(received, name, value);
      const body = method === 'HEAD' ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: received, body };
    },
    async close() {},
  };
};

const startHono: StartAdapter = async (app, policy) => {
  const hono = new Hono();
  hono.all('*', (context) => answerFetch(app, policy)(context.req.raw));
  return listen(createHttpServer(getRequestListener(hono.fetch)));
};

const startKoa: StartAdapter = async (app, policy, options) => {
  const site = new Koa();
  site.use(async (context, next) => {
    await attach(context.req, context.res, policy, options);
    await next();
  });
  site.use(async (context) => {
    const reply = app(seenOf(context.req));
    if (isStream(reply)) {
      context.respond = false;
      await answerRaw(context.res, reply);
      return;
    }
    context.status = reply.status ?? 200;
    const [body = ''] = chunksOf(reply);
    context.body = typeof body === 'string' ? body : Buffer.from(body);
    context.remove('content-type');
    context.status = reply.status ?? 200;
    for (const [name, value] of reply.headers ?? []) context.append(name, value);
  });
  return listen(createHttpServer(site.callback()));
};

// Decorators are applied by hand: the tests are stripped of types, not compiled.
function nestModule(app: Application, everyPath: readonly string[]): new () => unknown {
  class SiteController {
    async answer(req: { readonly raw?: AnyRequest } & AnyRequest, res: { readonly raw?: ServerResponse }) {
      await answerRaw((res.raw ?? res) as ServerResponse, app(seenOf(req.raw ?? req)));
    }
  }
  Req()(SiteController.prototype, 'answer', 0);
  Res()(SiteController.prototype, 'answer', 1);
  const descriptor = Object.getOwnPropertyDescriptor(SiteController.prototype, 'answer');
  if (descriptor !== undefined) All([...everyPath])(SiteController.prototype, 'answer', descriptor);
  Controller()(SiteController);
  class SiteModule {}
  Module({ controllers: [SiteController] })(SiteModule);
  return SiteModule;
}

const startNest =
  (makeAdapter: () => ExpressAdapter | FastifyAdapter, everyPath: readonly string[]): StartAdapter =>
  async (app, policy, options) => {
    const module = nestModule(app, everyPath);
    const site = await NestFactory.create(module, makeAdapter() as ExpressAdapter, { logger: false });
    // Middleware of Nest runs on the raw request and response of either platform.
    site.use(async (req: IncomingMessage, res: ServerResponse, next: () => void) => {
      await attach(req, res, policy, options);
      next();
    });
    await site.init();
    const instance: { ready?: () => Promise<unknown> } = site.getHttpAdapter().getInstance();
    await instance.ready?.();
    return listen(site.getHttpServer(), () => site.close());
  };

/** How each kind of server is started: the one place that knows. */
export const adapters: Readonly<Record<AdapterName, StartAdapter>> = {
  'node:http': startNode,
  'node:http with install': startInstalled,
  'HTTP/2': startHttp2,
  'Express 5': startExpress(express),
  'Express 4': startExpress(express4),
  'Fastify 5': startFastify,
  fetch: startFetch,
  Hono: startHono,
  Koa: startKoa,
  'NestJS on Express': startNest(() => new ExpressAdapter(), ['/', '*path']),
  'NestJS on Fastify': startNest(() => new FastifyAdapter(), ['*']),
};

function add(received: Record<string, string[]>, name: string, value: string): void {
  const lines = received[name];
  if (lines === undefined) received[name] = [value];
  else lines.push(value);
}

async function listen(server: Server, close?: () => Promise<unknown>): Promise<RunningServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    send: ({ method, path, headers }) => sendHttp1(port, method, path, headers),
    close: async () => {
      (server as Server & { closeAllConnections?: () => void }).closeAllConnections?.();
      if (close === undefined) await new Promise((resolve) => server.close(resolve));
      else await close();
    },
  };
}

function sendHttp1(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const received: Record<string, string[]> = {};
        for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
          const name = String(incoming.rawHeaders[at]).toLowerCase();
          add(received, name, String(incoming.rawHeaders[at + 1]));
        }
        resolve({ status: incoming.statusCode ?? 0, headers: received, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function sendHttp2(port: number, headers: Readonly<Record<string, string>>): Promise<Received> {
  return new Promise((resolve, reject) => {
    const session = connect(`http://127.0.0.1:${port}`);
    session.on('error', reject);
    const { host, ...rest } = headers;
    const stream = session.request({ ...rest, ...(host !== undefined && { ':authority': host }) });
    const chunks: Buffer[] = [];
    let head: Record<string, string[]> = {};
    let status = 0;
    stream.on('response', (fields) => {
      status = Number(fields[':status']);
      head = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String)]),
      );
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('end', () => {
      session.close();
      resolve({ status, headers: head, body: Buffer.concat(chunks) });
    });
    stream.end();
  });
}
