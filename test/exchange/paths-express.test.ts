import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import compression from 'compression';
import cookieSession from 'cookie-session';
import express, { type Express, type RequestHandler } from 'express';
import session from 'express-session';
// @ts-expect-error: the types of Express 5 serve for what is used here of Express 4.
import express4 from 'express4';
// @ts-expect-error: it comes without types.
import httpProxy from 'http-proxy';
import onHeaders from 'on-headers';
import { ask, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b</p></html>';
const stripped = '<!doctype html><p>ab</p></html>';
const sent = ['sid=1; Path=/', '_ga=2; Path=/'];
const withheld = ['sid=1; Path=/'];
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const warden = () => cookieWarden(policy, { logger: false });
const denied = { cookie: 'choice=none' };

const frameworks: readonly (readonly [string, typeof express])[] = [
  ['Express 5', express],
  ['Express 4', express4],
];

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

const folder = mkdtempSync(join(tmpdir(), 'cookiewarden-express-'));
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (app: Express) => listen(createServer(app));

describe.each(frameworks)('%s', (_name, make) => {
  const site = (...handlers: RequestHandler[]) => {
    const app = make();
    for (const handler of handlers) app.use(handler);
    return serve(app);
  };

  it('C1 res.cookie, clearCookie and append', async () => {
    const port = await site(warden(), (_req, res) => {
      res.cookie('_ga', '1').cookie('sid', '2').append('Set-Cookie', '_gat=3');
      res.clearCookie('_ga_old').send('ok');
    });
    const cookies = (await ask(port, '/', denied)).values('set-cookie');
    expect(cookies).toEqual([
      'sid=2; Path=/',
      expect.stringMatching(/^_ga_old=; Path=\/; Expires=Thu, 01 Jan 1970/),
    ]);
  });

  it.each([
    ['before us', true],
    ['after us', false],
  ])('C29 on-headers, registered %s', async (_case, isBefore) => {
    const setting: RequestHandler = (_req, res, next) => {
      onHeaders(res, function setCookies(this: typeof res) {
        this.setHeader('Set-Cookie', sent);
      });
      next();
    };
    const last: RequestHandler = (_req, res) => void res.send('ok');
    const port = await (isBefore ? site(setting, warden(), last) : site(warden(), setting, last));
    expect((await ask(port, '/', denied)).values('set-cookie')).toEqual(withheld);
  });

  const sessions: readonly (readonly [string, () => readonly RequestHandler[]])[] = [
    [
      'express-session',
      () => [session({ name: '_ga_session', secret: 'a', resave: false, saveUninitialized: true })],
    ],
    [
      'cookie-session',
      () => [
        cookieSession({ name: '_fbp', keys: ['a'] }),
        (req, _res, next) => {
          Object.assign(req.session ?? {}, { seen: 1 });
          next();
        },
      ],
    ],
  ];

  it.each(sessions)('C12 C29 %s, mounted before or after us', async (_name, makeSession) => {
    const last: RequestHandler = (_req, res) => void res.cookie('sid', '1').send('ok');
    for (const handlers of [
      [...makeSession(), warden(), last],
      [warden(), ...makeSession(), last],
    ]) {
      const { values, body } = await ask(await site(...handlers), '/', denied);
      expect(values('set-cookie')).toEqual(['sid=1; Path=/']);
      expect(body.toString()).toBe('ok');
    }
  });

  it.each([undefined, page.length])(
    'H6 a page whose end express-session puts off, with Content-Length %s',
    async (length) => {
      const port = await site(
        warden(),
        session({ name: 'sid', secret: 'a', resave: true, saveUninitialized: true }),
        (_req, res) => {
          res.type('html');
          if (length !== undefined) res.setHeader('Content-Length', length);
          res.end(page);
        },
      );
      const { values, body } = await ask(port, '/', denied);
      expect(body.toString()).toBe(stripped);
      expect(values('content-length')).toEqual([]);
      expect(values('set-cookie')[0]).toMatch(/^sid=/);
    },
  );

  it.each([
    ['before us', true],
    ['after us', false],
  ])('H3 H4 compression, mounted %s', async (_case, isBefore) => {
    const handlers = [compression({ threshold: 0 }), warden()];
    const port = await site(...(isBefore ? handlers : handlers.reverse()), (req, res) => {
      res.type('html');
      if (req.path === '/whole') res.send(page);
      else {
        res.write(page.slice(0, 30));
        res.flush();
        setTimeout(() => res.end(page.slice(30)), 5);
      }
    });
    for (const path of ['/whole', '/streamed']) {
      const { body, values } = await ask(port, path, { ...denied, 'accept-encoding': 'gzip' });
      expect(values('content-encoding')).toEqual(['gzip']);
      expect(gunzipSync(body).toString()).toBe(stripped);
    }
  });

  it('H5 compression tells who waits for drain that it goes on', async () => {
    const port = await site(warden(), compression({ threshold: 0 }), (_req, res) => {
      res.type('html');
      let left = 200;
      const writeMore = () => {
        while (left-- > 0) if (!res.write(`<p>${'x'.repeat(5000)}`)) return;
        res.end();
      };
      res.on('drain', writeMore);
      writeMore();
    });
    const { body } = await ask(port, '/', { ...denied, 'accept-encoding': 'gzip' });
    expect(gunzipSync(body)).toHaveLength(200 * 5003);
  });

  it.each(['json', 'html'])(
    'H5 a compressor before us sends all of a large %s in one piece',
    async (type) => {
      const noise = randomBytes(300_000).toString('base64');
      const port = await site(compression(), warden(), (_req, res) => res.type(type).send(noise));
      const { body } = await ask(port, '/', { ...denied, 'accept-encoding': 'gzip' });
      expect(gunzipSync(body).toString() === noise).toBe(true);
    },
  );

  it('H5 so does one after us, where the visitor withdraws on the way', async () => {
    const noise = randomBytes(300_000).toString('base64');
    const port = await site(warden(), compression(), (_req, res) => {
      res.consent.withdraw();
      res.type('html').send(noise);
    });
    const { body } = await ask(port, '/', { cookie: 'choice=all', 'accept-encoding': 'gzip' });
    expect(gunzipSync(body).toString() === noise).toBe(true);
  });

  describe('H4 who ends below us', () => {
    const early: RequestHandler = (_req, res, next) => {
      const { end } = res;
      res.end = (...parts: unknown[]) => {
        res.setHeader('X-Length', Object(parts[0]).length ?? 0);
        return end.apply(res, parts as never);
      };
      next();
    };

    it.each([
      ['html', page, stripped],
      ['json', '{}', '{}'],
    ])('may still set headers of a whole %s', async (type, body, kept) => {
      const port = await site(early, warden(), (_req, res) => {
        res.cookie('_ga', '1').type(type).send(Buffer.from(body));
      });
      const received = await ask(port, '/', denied);
      expect([received.status, received.body.toString()]).toEqual([200, kept]);
      for (const name of ['x-length', 'content-length']) {
        expect(received.values(name)).toEqual([String(kept.length)]);
      }
      expect(received.values('set-cookie')).toEqual([]);
      await new Promise(setImmediate);
      expect(reports).toHaveLength(1);
    });

    it('may where nothing says what it is', async () => {
      const port = await site(early, warden(), (_req, res) => res.end(page));
      const received = await ask(port, '/', denied);
      expect([received.status, received.body.toString()]).toEqual([200, stripped]);
      expect(received.values('x-length')).toEqual([String(stripped.length)]);
    });

    it('may of a page under a content coding', async () => {
      const port = await site(early, warden(), (_req, res) => {
        res.cookie('_ga', '1').type('html').set('Content-Encoding', 'gzip').end(gzipSync(page));
      });
      const { body, values } = await ask(port, '/', denied);
      expect(gunzipSync(body).toString()).toBe(stripped);
      expect(values('x-length')).toEqual([String(body.length)]);
      expect([values('content-length'), values('set-cookie')]).toEqual([values('x-length'), []]);
    });

    it('may hold back the answer to a HEAD, however it is written', async () => {
      const held: RequestHandler = (_req, res, next) => {
        const { end } = res;
        res.write = () => true;
        res.end = () => end.call(res.set('X-Held', '1') as never, undefined as never, 'utf8');
        next();
      };
      const port = await site(held, warden(), (_req, res) => {
        res.cookie('_ga', '1').type('html').write(page);
        res.end();
      });
      const received = await ask(port, '/', denied, 'HEAD');
      expect([received.status, received.values('x-held')]).toEqual([200, ['1']]);
      expect(received.values('set-cookie')).toEqual([]);
    });

    it.each([
      ['GET', 204],
      ['HEAD', 200],
      ['HEAD', 302],
    ])('may where there is no body: %s, %d', async (method, status) => {
      const port = await site(early, warden(), (_req, res) => {
        res.cookie('_ga', '1').status(status);
        if (status === 204) res.end();
        else res.type('html').set('Content-Length', String(page.length)).end();
      });
      const received = await ask(port, '/', denied, method);
      expect([received.status, received.values('x-length')]).toEqual([status, ['0']]);
      expect([received.values('set-cookie'), received.values('content-length')]).toEqual([[], []]);
    });
  });

  it('H7 a static page is whole and shorter, and no range of it is given out', async () => {
    const file = 'page.html';
    writeFileSync(join(folder, file), page);
    const port = await site(warden(), make.static(folder));
    const headers = { ...denied, range: 'bytes=10-30', accept: 'text/html' };
    const { status, body, values } = await ask(port, `/${file}`, headers);
    expect([status, body.toString()]).toEqual([200, stripped]);
    expect(values('accept-ranges')).toEqual([]);
    expect(values('last-modified')).toEqual([]);
    expect(values('etag')[0]).toMatch(/^W\/"/);
    const head = await ask(port, `/${file}`, denied, 'HEAD');
    expect(head.values('content-length').filter((length) => length === String(page.length))).toEqual([]);
  });

  it('H7 other static files keep length, date and ranges', async () => {
    const file = 'style.css';
    writeFileSync(join(folder, file), 'p{color:red}');
    const port = await site(warden(), make.static(folder));
    const { status, body, values } = await ask(port, `/${file}`, { ...denied, range: 'bytes=2-4' });
    expect([status, body.toString()]).toEqual([206, 'col']);
    expect(values('accept-ranges')).toEqual(['bytes']);
    expect(values('last-modified')).toHaveLength(1);
  });

  it('H8 the page of an error, after the headers were cleared', async () => {
    const port = await site(warden(), (_req, res) => {
      res.cookie('_ga', '1').cookie('sid', '1');
      throw Object.assign(new Error(page), { expose: true });
    });
    const { status, values, body } = await ask(port, '/', denied);
    expect(status).toBe(500);
    expect(values('set-cookie').filter((line) => line.startsWith('_ga'))).toEqual([]);
    expect(body.toString()).toContain('<pre>');
  });

  it('H8 a 404, and the page of an application that handles errors itself', async () => {
    const app = make();
    app.use(warden());
    app.get('/broken', () => {
      throw new Error('broken');
    });
    const onFault: express.ErrorRequestHandler = (_fault, _req, res, _next) =>
      void res.status(503).cookie('_ga', '1').send(page);
    app.use(onFault);
    const port = await serve(app);
    expect((await ask(port, '/nowhere', denied)).status).toBe(404);
    const { status, values, body } = await ask(port, '/broken', denied);
    expect([status, values('set-cookie'), body.toString()]).toEqual([503, [], stripped]);
  });

  it('C34 a framework inside that replaces setHeader and writes the head itself', async () => {
    const port = await site(warden(), (_req, res) => {
      // As Next.js does: what its middleware set is merged with what a page sets later.
      const { setHeader } = res;
      res.setHeader = function setMerged(this: typeof res, name, value) {
        return setHeader.call(
          this,
          name,
          name.toLowerCase() === 'set-cookie' ? ['_ga=0', ...[value].flat().map(String)] : value,
        );
      };
      res.setHeader('set-cookie', ['sid=1']);
      res.flushHeaders();
      res.write('o');
      res.end('k');
    });
    expect((await ask(port, '/', denied)).values('set-cookie')).toEqual(['sid=1']);
  });

  it('C36 H9 http-proxy in front of an application without a policy', async () => {
    const upstream = await listen(
      createServer((_req, res) => {
        res.setHeader('Set-Cookie', sent).setHeader('Content-Type', 'text/html');
        res.setHeader('Content-Length', page.length).end(page);
      }),
    );
    const proxy = httpProxy.createProxyServer({ target: `http://127.0.0.1:${upstream}` });
    const port = await site(warden(), (req, res) => proxy.web(req, res));
    const { values, body } = await ask(port, '/', denied);
    expect(values('set-cookie')).toEqual(withheld);
    expect(body.toString()).toBe(stripped);
  });

  it('D11 an error after the end of a coded page is no second answer', async () => {
    const faults: unknown[] = [];
    const app = make();
    app.use(warden(), compression({ threshold: 0 }));
    app.get('/', (_req, res) => {
      res.type('html').end(page);
      expect([res.headersSent, res.writableEnded]).toEqual([true, true]);
      throw new Error('late');
    });
    const onFault: express.ErrorRequestHandler = (fault, _req, res, next) => {
      faults.push(res.headersSent);
      if (res.headersSent) return;
      next(fault);
    };
    app.use(onFault);
    const { status, body } = await ask(await serve(app), '/', { ...denied, 'accept-encoding': 'gzip' });
    expect([status, gunzipSync(body).toString()]).toEqual([200, stripped]);
    expect(faults).toEqual([true]);
  });

  it('B26 a second mount changes nothing and is noted', async () => {
    const port = await site(warden(), warden(), (_req, res) => void res.send(page));
    const { body, values } = await ask(port, '/', denied);
    expect(body.toString()).toBe(stripped);
    expect(values('etag')[0]?.match(/~cw-/g)).toHaveLength(1);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.notes).toContain('a second policy was mounted: the first one holds');
  });

  it('B26 a mount after the head has left is noted', async () => {
    const port = await site(
      (_req, res, next) => {
        res.setHeader('Set-Cookie', '_ga=1');
        res.flushHeaders();
        next();
      },
      warden(),
      (_req, res) => void res.end('ok'),
    );
    expect((await ask(port, '/', denied)).body.toString()).toBe('ok');
    expect(reports[0]?.notes).toContain('the policy was mounted after the headers were sent');
  });
});
