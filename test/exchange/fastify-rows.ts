import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/fastify';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { definePolicyOf } from './policy.js';

/** What Fastify sent for a row of `paths-fastify.test.ts`. */
export interface SentByFastify {
  readonly row: string;
  readonly by: 'socket' | 'inject';
  readonly status: number;
  readonly cookies: readonly string[];
  readonly length: string | undefined;
  readonly lastModified: string | undefined;
  readonly body: string;
  readonly reports: number;
}

type Build = (app: FastifyInstance) => unknown;

interface Row {
  readonly row: string;
  readonly build: Build;
  readonly before?: Build;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b</p></html>';
const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const folder = mkdtempSync(join(tmpdir(), 'cookiewarden-'));
writeFileSync(join(folder, 'page.html'), page);

const lateCookies: Build = async (app) => {
  app.addHook('onSend', async (_req, reply) => {
    reply.setCookie('_ga', '2').setCookie('sid', '1', { path: '/' });
  });
};
const compress: Build = (app) => app.register(fastifyCompress, { threshold: 0, encodings: ['gzip'] });
const gzip = { 'accept-encoding': 'gzip' };
const sendPage: Build = (app) => app.get('/', (_req, reply) => reply.type('text/html').send(page));
const sendOk: Build = (app) => app.get('/', (_req, reply) => reply.send('ok'));
const inTurn =
  (...builds: Build[]): Build =>
  async (app) => {
    for (const build of builds) await build(app);
  };

const cookieRows: readonly Row[] = [
  {
    row: 'C1 reply.header',
    build: (app) => app.get('/', (_req, reply) => reply.header('set-cookie', sent).send('ok')),
  },
  {
    row: 'C1 reply.headers, in odd case',
    build: (app) => app.get('/', (_req, reply) => reply.headers({ 'Set-COOKIE': sent }).send('ok')),
  },
  {
    row: 'C2 an onRequest hook that answers',
    build: (app) => {
      app.addHook('onRequest', (_req, reply) => void reply.header('set-cookie', sent).send('ok'));
      app.get('/', () => 'never');
    },
  },
  {
    row: 'C11 @fastify/cookie, which pushes into what getHeader gave',
    build: async (app) => {
      await app.register(fastifyCookie);
      app.get('/', (_req, reply) =>
        reply.setCookie('sid', '1', { path: '/' }).setCookie('_ga', '2').send('ok'),
      );
    },
  },
  {
    row: 'C30 reply.raw after hijack',
    build: (app) =>
      app.get('/', (_req, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'Set-Cookie': sent }).end('ok');
      }),
  },
  {
    row: 'C30 reply.raw.setHeader beside reply.send',
    build: (app) =>
      app.get('/', (_req, reply) => {
        reply.raw.setHeader('Set-Cookie', sent);
        return reply.send('ok');
      }),
  },
  {
    row: 'C31 a handler that returns a Response',
    build: (app) =>
      app.get('/', () => {
        const headers = new Headers();
        for (const line of sent) headers.append('set-cookie', line);
        return new Response('ok', { headers });
      }),
  },
  {
    row: 'C32 an onSend hook of a later plugin',
    build: inTurn((app) => {
      app.addHook('onSend', async (_req, reply) => void reply.header('set-cookie', sent));
    }, sendOk),
  },
  {
    row: 'C32 setCookie in an onSend hook after the one of @fastify/cookie',
    build: inTurn((app) => app.register(fastifyCookie), lateCookies, sendOk),
  },
  {
    row: 'C32 the same, registered before us',
    before: inTurn((app) => app.register(fastifyCookie), lateCookies),
    build: sendOk,
  },
];

const pageRows: readonly Row[] = [
  { row: 'H1 a text', build: sendPage },
  {
    row: 'H1 send, where headersSent tells of Express alone, as @fastify/express has it',
    build: inTurn(
      (app) =>
        app.addHook('onRequest', async (_req, reply) => {
          Object.defineProperty(reply.raw, 'headersSent', { configurable: true, get: () => false });
        }),
      sendPage,
    ),
  },
  {
    row: 'H1 a buffer',
    build: (app) => app.get('/', (_req, reply) => reply.type('text/html').send(Buffer.from(page))),
  },
  {
    row: 'H2 a stream',
    build: (app) =>
      app.get('/', (_req, reply) =>
        reply.type('text/html').send(Readable.from([page.slice(0, 25), page.slice(25)])),
      ),
  },
  {
    row: 'H2 a stream in a Response',
    build: (app) =>
      app.get('/', () => new Response(new Response(page).body, { headers: { 'content-type': 'text/html' } })),
  },
  {
    row: 'H2 letter by letter after hijack',
    build: (app) =>
      app.get('/', async (_req, reply) => {
        reply.hijack();
        reply.raw.setHeader('Content-Type', 'text/html');
        for (const letter of page) reply.raw.write(letter);
        reply.raw.end();
      }),
  },
  { row: 'H3 @fastify/compress, registered before us', before: compress, build: sendPage, headers: gzip },
  { row: 'H3 @fastify/compress, registered after us', build: inTurn(compress, sendPage), headers: gzip },
  {
    row: 'H7 @fastify/static, asked for a range',
    build: (app) => app.register(fastifyStatic, { root: folder }),
    path: '/page.html',
    headers: { range: 'bytes=5-10', accept: 'text/html' },
  },
  {
    row: 'H8 a page for what is not found',
    build: (app) =>
      app.setNotFoundHandler((_req, reply) =>
        reply.code(404).type('text/html').header('set-cookie', sent).send(page),
      ),
  },
];

async function run(row: Row, by: SentByFastify['by']): Promise<SentByFastify> {
  reports.splice(0);
  const app = fastify({ forceCloseConnections: true });
  await row.before?.(app);
  await app.register(cookieWarden, { policy, logger: false });
  await row.build(app);
  const headers = { cookie: 'choice=none', ...row.headers };
  const answer = await (by === 'inject' ? inject : overSocket)(app, row.path ?? '/', headers);
  await app.close();
  return { row: row.row, by, ...answer, reports: reports.length };
}

type Answer = Omit<SentByFastify, 'row' | 'by' | 'reports'>;

async function inject(app: FastifyInstance, url: string, headers: Record<string, string>): Promise<Answer> {
  const { statusCode, headers: got, rawPayload } = await app.inject({ url, headers });
  const stream = Readable.from([rawPayload]);
  const cookies = got['set-cookie'];
  const length = got['content-length'];
  return {
    status: statusCode,
    cookies: cookies === undefined ? [] : [cookies].flat(),
    length: length === undefined ? undefined : String(length),
    lastModified: got['last-modified'],
    body: await text(got['content-encoding'] === 'gzip' ? stream.pipe(createGunzip()) : stream),
  };
}

async function overSocket(
  app: FastifyInstance,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = await fetch(base + path, { headers });
  return {
    status: response.status,
    cookies: response.headers.getSetCookie(),
    length: response.headers.get('content-encoding')
      ? undefined
      : (response.headers.get('content-length') ?? undefined),
    lastModified: response.headers.get('last-modified') ?? undefined,
    body: await response.text(),
  };
}

const results: SentByFastify[] = [];
for (const row of [...cookieRows, ...pageRows]) {
  for (const by of ['socket', 'inject'] as const) results.push(await run(row, by));
}
process.stdout.write(JSON.stringify(results));
