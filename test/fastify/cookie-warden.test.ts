import { createServer } from 'node:http';
import type { Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/fastify';
import { install } from '@cookiewarden/node';
import cookie from '@fastify/cookie';
import { afterEach, describe, expect, it } from '@jest/globals';
import express, { type ErrorRequestHandler } from 'express';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import request from 'supertest';
import { pixel, smallSitePolicy } from '../support/small-site.js';

const reports: Report[] = [];
const policy = smallSitePolicy((report) => reports.push(report));
const open: FastifyInstance[] = [];

afterEach(async () => {
  reports.splice(0);
  await Promise.all(open.splice(0).map((app) => app.close()));
});

// A real server: what `inject` does is compared with it in test/exchange.
async function ask(app: FastifyInstance) {
  await app.ready();
  return request(app.server);
}

async function site(
  server: FastifyServerOptions = {},
  options: { readonly logger?: false } = { logger: false },
) {
  const app = fastify(server);
  open.push(app);
  await app.register(cookieWarden, { policy, ...options });
  await app.register(cookie);
  app.get('/read', (request) => ({
    names: Object.keys(request.cookies),
    has: request.consent.has('statistical'),
  }));
  app.get('/page/:id', (_request, reply) =>
    reply.setCookie('sid', '1').setCookie('_ga', '2').type('text/html').send(`<p>Hi</p>${pixel}`),
  );
  app.post('/consent', (_request, reply) => {
    reply.consent.grant(['statistical']);
    return reply.setCookie('_ga', '2').redirect('/', 303);
  });
  app.get('/hijacked', (_request, reply) => {
    reply.hijack();
    reply.raw.setHeader('Content-Type', 'text/html');
    reply.raw.setHeader('Set-Cookie', ['sid=1', '_ga=2']);
    reply.raw.end(pixel);
  });
  app.get('/late', { onSend: async (_request, reply) => void reply.setCookie('_ga', '9') }, () => 'late');
  app.get('/broken', () => {
    throw new Error('the application');
  });
  return app;
}

describe('Fastify 5', () => {
  it('withholds cookies and pixels, and keeps the rest', async () => {
    const { headers, text } = await (await ask(await site())).get('/page/1');
    expect(headers['set-cookie']).toEqual(['sid=1; SameSite=Lax']);
    expect(text).toBe('<p>Hi</p>');
    expect(headers['content-length'] ?? '9').toBe('9');
  });

  it('takes denied cookies out before @fastify/cookie reads them', async () => {
    const { body } = await (await ask(await site())).get('/read').set('Cookie', 'sid=1; _ga=2');
    expect(body).toEqual({ names: ['sid'], has: false });
  });

  it('obeys an answer within the response that gives it', async () => {
    const { headers } = await (await ask(await site())).post('/consent');
    expect(headers['set-cookie']).toEqual(['_ga=2; SameSite=Lax', expect.stringMatching(/^consent/)]);
  });

  it('asks Fastify whether the connection is secure', async () => {
    const app = await site({ trustProxy: true });
    const { headers } = await (await ask(app)).post('/consent').set('X-Forwarded-Proto', 'https');
    expect(headers['set-cookie']?.[1]).toMatch(/^__Host-consent=.*; Secure/);
  });

  it.each([
    ['/hijacked', ['sid=1'], ''],
    ['/late', undefined, 'late'],
  ])('judges what leaves past the hooks: %s', async (url, cookies, text) => {
    const received = await (await ask(await site())).get(url);
    expect([received.headers['set-cookie'], received.text]).toEqual([cookies, text]);
  });

  it('leaves errors and missing routes to Fastify', async () => {
    const agent = await ask(await site());
    expect((await agent.get('/broken')).status).toBe(500);
    expect((await agent.get('/nowhere')).status).toBe(404);
  });

  it('writes one line through the request’s own logger, with its id and the route', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const app = await site({ logger: { stream, level: 'info' } }, {});
    await (await ask(app)).get('/page/ada-lovelace?q=1');
    const told = lines.map((line) => JSON.parse(line)).filter(({ cookiewarden }) => cookiewarden);
    expect(told).toMatchObject([
      { reqId: 'req-1', cookiewarden: { requestId: 'req-1', route: '/page/:id', counts: { withheld: 2 } } },
    ]);
    expect(JSON.stringify(told)).not.toContain('ada');
  });

  it('covers routes of every encapsulated part, also those registered before it is ready', async () => {
    const app = await site();
    await app.register(
      async (part) => {
        part.get('/inner', (_request, reply) => reply.setCookie('_ga', '1').send('inner'));
      },
      { prefix: '/part' },
    );
    const { headers, text } = await (await ask(app)).get('/part/inner');
    expect([headers['set-cookie'], text]).toEqual([undefined, 'inner']);
  });

  it('says where the policy goes that was passed in place of the options', async () => {
    const app = fastify();
    open.push(app);
    const registering = async () => await app.register(cookieWarden, policy as never);
    await expect(registering()).rejects.toThrow(/policy is missing: Pass the policy as an option/);
  });

  it.each([
    ['after', 1],
    ['before', 0],
  ])('registered %s what reads cookies, says so in the report where it matters', async (order, notes) => {
    const app = fastify();
    open.push(app);
    if (order === 'after') await app.register(cookie);
    await app.register(cookieWarden, { policy, logger: false });
    if (order === 'before') await app.register(cookie);
    app.get('/', (request) => Object.keys(request.cookies));
    const agent = await ask(app);
    await agent.get('/').set('Cookie', 'sid=1');
    await agent.get('/').set('Cookie', 'sid=1; _ga=2');
    expect(reports.map((report) => report.notes.length)).toEqual([0, notes]);
  });

  it('used as middleware of Express, says in one line what it is', async () => {
    const app = express();
    const tell: ErrorRequestHandler = (fault, _req, res, _next) => void res.status(500).send(fault.message);
    app.use(cookieWarden as never, tell);
    const { status, text } = await request(app).get('/');
    expect([status, text]).toEqual([500, expect.stringMatching(/^This is a plugin for Fastify, [^\n]*$/)]);
  });

  it('registered twice, holds once, outside and inside', async () => {
    const app = fastify();
    open.push(app);
    await app.register(cookieWarden, { policy, logger: false });
    await app.register(cookieWarden, { policy, logger: false });
    await app.register(async (inside) => {
      await inside.register(cookieWarden, { policy, logger: false });
      inside.get('/inside', (request, reply) => {
        reply.header('Set-Cookie', '_ga=1');
        return { has: request.consent.has('technical') };
      });
    });
    const { headers, body } = await (await ask(app)).get('/inside');
    expect([headers['set-cookie'], body]).toEqual([undefined, { has: true }]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.notes).toEqual(['a second policy was mounted: the first one holds']);
  });

  it('holds once where the server is under the policy already', async () => {
    const app = fastify({
      serverFactory: (listener) => install(createServer(listener), policy, { logger: false }),
    });
    open.push(app);
    await app.register(cookieWarden, { policy, logger: false });
    app.get('/', (_request, reply) => reply.header('set-cookie', '_ga=1').send('hello'));
    const { headers } = await (await ask(app)).get('/');
    expect(headers['set-cookie']).toBeUndefined();
    expect(reports).toMatchObject([{ counts: { withheld: 1 } }]);
  });
});
