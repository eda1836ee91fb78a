import { Readable } from 'node:stream';
import { cookieWarden } from '@cookiewarden/fastify';
import { afterEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { runOutside } from '../support/run-outside.js';
import { ask, askAll, type WireResponse } from '../support/wire.js';
import type { SentByFastify } from './fastify-rows.js';
import { definePolicyOf } from './policy.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b</p></html>';
const stripped = '<!doctype html><p>ab</p></html>';
const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const withheld = ['sid=1; Path=/'];
const denied = { cookie: 'choice=none' };
const policy = definePolicyOf();
const running: FastifyInstance[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});

const rows = ((await runOutside('exchange/fastify-rows')) as readonly SentByFastify[]).map(
  (row) => [row.by, row.row, row] as const,
);
const cookieRows = rows.filter(([, row]) => row.startsWith('C'));
const pageRows = rows.filter(([, row]) => row.startsWith('H'));

describe('Fastify', () => {
  it.each(cookieRows)('by %s: %s', (_by, _row, { status, cookies, body, reports }) => {
    expect(cookies.map((line) => line.split(';')[0])).toEqual(['sid=1']);
    expect([status, body, reports]).toEqual([200, 'ok', 1]);
  });

  it.each(pageRows)('by %s: %s', (_by, row, { status, body, length, lastModified, cookies, reports }) => {
    expect(body).toBe(stripped);
    expect([undefined, String(stripped.length)]).toContain(length);
    expect(lastModified).toBeUndefined();
    expect(status).toBe(row.startsWith('H8') ? 404 : 200);
    expect(cookies).toEqual(row.startsWith('H8') ? withheld : []);
    expect(reports).toBe(1);
  });

  it('has rows for both ways', () => {
    expect(cookieRows).toHaveLength(20);
    expect(pageRows).toHaveLength(20);
  });
});

type Build = (app: FastifyInstance) => unknown;

async function start(build: Build): Promise<number> {
  const app = fastify({ forceCloseConnections: true });
  running.push(app);
  await app.register(cookieWarden, { policy, logger: false });
  await build(app);
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}

async function visit(build: Build, path = '/'): Promise<WireResponse> {
  return ask(await start(build), path, denied);
}

describe('Fastify over the wire', () => {
  it('C16 writeEarlyHints', async () => {
    const link = [
      '<https://stats.example/s.js>; rel=preload; as=script',
      '</own.css>; rel=preload; as=style',
    ];
    const port = await start((app) =>
      app.get('/', (_req, reply) => {
        reply.raw.writeEarlyHints({ link, 'set-cookie': 'sid=1' }, () => reply.send('ok'));
        return reply;
      }),
    );
    const [hint, last] = await askAll(port, '/', denied);
    expect(hint?.lines).toEqual(['Link: </own.css>; rel=preload; as=style']);
    expect(last?.body.toString()).toBe('ok');
  });

  it('C18 trailers of a page that is rewritten', async () => {
    const { trailers, body } = await visit((app) =>
      app.get('/', (_req, reply) => {
        reply.trailer('x-sum', async () => '42');
        return reply.type('text/html').send(page);
      }),
    );
    expect([trailers, body.toString()]).toEqual([['x-sum: 42'], stripped]);
  });

  it.each(['/error', '/worse'])('C33 an answer of the error handler: %s', async (path) => {
    const { status, values } = await visit((app) => {
      app.addHook('onSend', async (_req, reply) => void reply.header('set-cookie', sent));
      app.get('/error', () => {
        throw new Error('broken');
      });
      app.get('/worse', () => {
        throw Object.assign(new Error('broken'), { statusCode: 'no status' });
      });
    }, path);
    expect([status, values('set-cookie')]).toEqual([500, withheld]);
  });

  it('C33 an answer that no hook sees: a path that cannot be decoded', async () => {
    const { status, values } = await visit((app) => app.get('/:name', () => 'ok'), '/%');
    expect([status, values('set-cookie')]).toEqual([400, []]);
  });

  it('H2 a stream that fails breaks the answer off, and no other', async () => {
    const port = await start((app) => {
      app.get('/', (_req, reply) => {
        async function* fail() {
          yield page;
          throw new Error('upstream');
        }
        return reply.type('text/html').send(Readable.from(fail()));
      });
      app.get('/other', () => 'ok');
    });
    await expect(ask(port, '/', denied)).rejects.toThrow();
    expect((await ask(port, '/other', denied)).body.toString()).toBe('ok');
  });
});
