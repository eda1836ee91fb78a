import { createServer } from 'node:http';
import type { Report } from '@cookiewarden/core';
import { cookieWarden, type ExpressOptions } from '@cookiewarden/express';
import { afterEach, describe, expect, it } from '@jest/globals';
import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import express, { type ErrorRequestHandler } from 'express';
import session from 'express-session';
// @ts-expect-error: the types of Express 5 serve for what is used of Express 4.
import express4 from 'express4';
import Koa from 'koa';
import { pinoHttp } from 'pino-http';
import request from 'supertest';
import { pixel, smallSitePolicy } from '../support/small-site.js';

const reports: Report[] = [];
const policy = smallSitePolicy((report) => reports.push(report));

afterEach(() => void reports.splice(0));

describe.each([
  ['Express 5', express],
  ['Express 4', express4 as typeof express],
])('%s', (_name, make) => {
  function site(options: ExpressOptions = { logger: false }) {
    const app = make();
    app.set('trust proxy', true);
    app.use(cookieWarden(policy, options));
    app.use(cookieParser());
    app.get('/read', (req, res) => {
      res.json({ names: Object.keys(req.cookies), has: req.consent.has('statistical') });
    });
    app.get('/page/:id', (_req, res) => {
      res.cookie('sid', '1').cookie('_ga', '2').clearCookie('_ga_X');
      res.send(`<p>Hi</p>${pixel}`);
    });
    app.post('/consent', (_req, res) => {
      res.consent.grant(['statistical']);
      res.cookie('_ga', '2').redirect(303, '/');
    });
    app.get('/broken', () => {
      throw new Error('the application');
    });
    return app;
  }

  it('withholds cookies and pixels, and keeps the rest', async () => {
    const { headers, text } = await request(site()).get('/page/1');
    expect(headers['set-cookie']).toEqual(['sid=1; Path=/', expect.stringMatching(/^_ga_X=;.*1970/)]);
    expect(text).toBe('<p>Hi</p>');
  });

  it('takes denied cookies out before the application reads them', async () => {
    const { body } = await request(site()).get('/read').set('Cookie', 'sid=1; _ga=2');
    expect(body).toEqual({ names: ['sid'], has: false });
  });

  it('obeys an answer within the response that gives it, and afterwards', async () => {
    const agent = request.agent(site());
    const { headers } = await agent.post('/consent');
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^_ga=2/),
      expect.stringMatching(/^consent/),
    ]);
    expect((await agent.get('/read')).body).toEqual({ names: expect.arrayContaining(['_ga']), has: true });
  });

  it('asks Express whether the connection is secure', async () => {
    const { headers } = await request(site()).post('/consent').set('X-Forwarded-Proto', 'https');
    expect(headers['set-cookie']?.[1]).toMatch(/^__Host-consent=.*; Secure/);
  });

  it('names the route in the log, not the path', async () => {
    const lines: object[] = [];
    const write = (bindings: object) => lines.push(bindings);
    const logger = { trace: write, debug: write, info: write, warn: write, error: write };
    await request(site({ logger })).get('/page/ada-lovelace?q=1');
    expect(lines).toMatchObject([{ cookiewarden: { route: '/page/:id' } }]);
    expect(JSON.stringify(lines)).not.toContain('ada');
  });

  it('judges what Express itself answers', async () => {
    const app = site();
    app.use((_req, res, next) => {
      res.cookie('_ga', '1');
      next();
    });
    for (const [path, status] of [
      ['/nowhere', 404],
      ['/broken', 500],
    ] as const) {
      const { headers, status: sent } = await request(app).get(path);
      expect([sent, headers['set-cookie']]).toEqual([status, undefined]);
    }
  });

  it.each([
    ['express-session', session({ name: '_ga_s', secret: 's', resave: false, saveUninitialized: true })],
    ['cookie-session', cookieSession({ name: '_ga_s', keys: ['k'] })],
  ])('judges what %s sets, mounted before it or after', async (_session, keepSession) => {
    for (const isFirst of [true, false]) {
      const app = make();
      const warden = cookieWarden(policy, { logger: false });
      app.use(isFirst ? [warden, keepSession] : [keepSession, warden]);
      app.get('/', (req, res) => {
        Object.assign(Object(req.session), { visits: 1 });
        res.cookie('sid', '1').send('hello');
      });
      const { headers, text } = await request(app).get('/');
      expect(headers['set-cookie']).toEqual(['sid=1; Path=/']);
      expect(text).toBe('hello');
    }
  });

  it('writes through the logger of pino-http', async () => {
    const lines: string[] = [];
    const app = make();
    app.use(
      pinoHttp({ autoLogging: false, level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    );
    app.use(cookieWarden(policy));
    app.get('/', (_req, res) => res.send('hello'));
    await request(app).get('/');
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['cookie policy: nothing to decide']);
  });

  it('holds once where it is mounted twice, and says so in the report', async () => {
    const app = make();
    app.use(cookieWarden(policy, { logger: false }), cookieWarden(policy, { logger: false }));
    app.get('/', (_req, res) => res.cookie('_ga', '1').send(pixel));
    const { headers, text } = await request(app).get('/');
    expect([headers['set-cookie'], text]).toEqual([undefined, '']);
    expect(reports).toMatchObject([
      { notes: [expect.stringContaining('second policy')], counts: { withheld: 2 } },
    ]);
  });
});

it('works on a server that has nothing of Express', async () => {
  const middleware = cookieWarden(policy, { logger: false });
  const server = createServer((req, res) =>
    middleware(req, res, () => {
      res.setHeader('Content-Type', 'text/html');
      res.setHeader('Set-Cookie', ['sid=1', '_ga=2']);
      res.end(pixel);
    }),
  );
  const { headers, text } = await request(server).get('/');
  expect([headers['set-cookie'], text]).toEqual([['sid=1'], '']);
});

it('mounted without being called, says how it is mounted', async () => {
  const app = express();
  const tell: ErrorRequestHandler = (fault, _req, res, _next) => void res.status(500).send(fault.message);
  app.use(cookieWarden as never, tell);
  const { status, text } = await request(app).get('/');
  expect([status, text]).toEqual([
    500,
    'It is `app.use(cookieWarden(policy))`, not `app.use(cookieWarden)`.',
  ]);
});

it('mounted on what is neither Express nor Connect, says what to mount there', async () => {
  const app = new Koa();
  const heard: Error[] = [];
  app.on('error', (fault) => heard.push(fault));
  app.use(cookieWarden(policy, { logger: false }) as never);
  const { status } = await request(app.callback()).get('/');
  expect([status, heard.map(({ message }) => message)]).toEqual([
    500,
    [expect.stringMatching(/^This is middleware for Express .* Koa and NestJS, call `attach`/)],
  ]);
});
