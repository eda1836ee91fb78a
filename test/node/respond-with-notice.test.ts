import { createServer, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Notice, Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { attach, guard, respondWithNotice } from '@cookiewarden/node';
import { createNotice } from '@cookiewarden/notice';
import { afterEach, describe, expect, it } from '@jest/globals';
import compression from 'compression';
import express from 'express';
import request from 'supertest';
import { policyToAsk } from '../support/notice-visit.js';

const reports: Report[] = [];
const policy = policyToAsk({ onReport: (report) => reports.push(report) });
const notice = createNotice(policy);
const page = '<!doctype html><html lang="en"><body><h1>Größe</h1></body></html>';
const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

afterEach(() => void reports.splice(0));

function site({
  policy: own = policy,
  ...options
}: {
  readonly notice?: Notice;
  readonly policy?: typeof policy;
} = {}) {
  const app = express();
  app.use(compression({ threshold: 0 }));
  app.use(cookieWarden(own, { notice, logger: false, ...options }));
  app.get('/', (_req, res) => res.send(page));
  app.get('/template', (_req, res) => {
    res.send(`<!doctype html><main>${res.placeNotice()}</main></body>`);
  });
  app.get('/streamed', (_req, res) => {
    res.type('html').write(page.slice(0, 45));
    setImmediate(() => res.end(page.slice(45)));
  });
  app.use((_req, res) => res.status(404).send('the application'));
  return app;
}

describe('pages with a notice', () => {
  it.each(['/', '/streamed'])('%s has it before the end of its body, coded or not', async (path) => {
    for (const coding of ['identity', 'gzip']) {
      const { text, headers } = await request(site())
        .get(path)
        .set({ accept: 'text/html', 'accept-encoding': coding, 'if-none-match': '*' });
      expect(text).toMatch(/<h1>Größe<\/h1><link rel="stylesheet".*<\/script><\/body><\/html>$/s);
      expect(headers['cache-control']).toBe('private');
      expect(headers.etag).toBeUndefined();
      expect(headers.vary).toContain('Accept-Language');
    }
  });

  it('have its headers where nobody set any, and somebody ends below us', async () => {
    class Late extends ServerResponse {
      override end(...parts: unknown[]): this {
        this.setHeader('X-Late', '1');
        return super.end(...(parts as [string]));
      }
    }
    const listener = guard((_req, res) => void res.end(page), policy, {
      notice: createNotice(policy, { dnt: true }),
      logger: false,
    });
    const server = createServer({ ServerResponse: Late as typeof ServerResponse }, listener);
    const { text, headers } = await request(server).get('/').set('accept', 'text/html').buffer(true);
    expect(text).toContain('id="cookiewarden"');
    expect(headers).toMatchObject({ 'x-late': '1', tk: expect.any(String) });
  });

  it('have it where a template placed it, and only there', async () => {
    const { text } = await request(site()).get('/template').set('accept', 'text/html');
    expect(text.match(/id="cookiewarden"/g)).toHaveLength(1);
    expect(text).toMatch(/<main><link.*<\/script><\/main><\/body>$/s);
  });

  it.each([
    ['report-only changes nothing', policyToAsk({ mode: 'report-only' })],
    ['html.enabled is false', policyToAsk({ html: { enabled: false } })],
  ])('have none where %s', async (_case, quiet) => {
    const app = site({ policy: quiet, notice: createNotice(quiet) });
    const { text, headers } = await request(app).get('/').set('accept', 'text/html');
    expect(text).toBe(page);
    expect(headers.etag).toBeDefined();
  });

  it('come without it where the notice fails, and the report says so', async () => {
    const broken = { ...notice, decorate: () => JSON.parse('{') };
    const { text } = await request(site({ notice: broken }))
      .get('/')
      .set('accept', 'text/html');
    expect(text).toBe(page);
    expect(reports[0]?.faults.map(({ where }) => where)).toEqual(['notice']);
  });
});

describe('respondWithNotice', () => {
  it('answers at its own addresses before the application', async () => {
    const { status, headers } = await request(site())
      .post('/.cookiewarden/notice')
      .set(form)
      .send('all=granted&return=/?a=1');
    expect([status, headers.location]).toEqual([303, '/?a=1']);
    expect(headers['set-cookie']?.[0]).toContain('yes=advertising.statistical');
  });

  it('leaves every other address to the application', async () => {
    const { text } = await request(site()).get('/.cookiewarden/');
    expect(text).toBe('the application');
  });

  it('does not wait for the end of a body that is too long', async () => {
    const { status } = await request(site())
      .post('/.cookiewarden/notice')
      .set(form)
      .send(`all=granted&return=${'a'.repeat(1_000_000)}`);
    expect(status).toBe(413);
  });

  it('reads a body that somebody parsed already', async () => {
    const app = express();
    app.use(express.urlencoded(), express.json(), cookieWarden(policy, { notice, logger: false }));
    const posted = await request(app).post('/.cookiewarden/notice').set(form).send('all=denied');
    expect(posted.status).toBe(303);
    const put = await request(app)
      .put('/.cookiewarden/consent')
      .set('sec-fetch-site', 'same-origin')
      .send({ answers: { statistical: 'granted' } });
    expect(put.body).toMatchObject({ categories: { statistical: { isAllowed: true } } });
  });

  it('answers with 500 where the notice fails, and the report says so', async () => {
    const broken = { ...notice, respond: () => JSON.parse('{') };
    const { status } = await request(site({ notice: broken })).get('/.cookiewarden/cookies');
    expect(status).toBe(500);
    expect(reports[0]?.faults.map(({ where }) => where)).toEqual(['notice']);
  });

  it('works on a plain server, mounted by hand', async () => {
    const server = createServer(async (req, res) => {
      const options = { notice, logger: false } as const;
      const exchange = await attach(req, res, policy, options);
      if (!respondWithNotice(req, res, exchange, options)) res.end('the application');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${portOf(server)}`;
    expect(await (await fetch(`${url}/.cookiewarden/cookies`)).text()).toContain('<!DOCTYPE html>');
    expect(await (await fetch(url)).text()).toBe('the application');
    await new Promise((resolve) => server.close(resolve));
  });
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
