import type { Report } from '@cookiewarden/core';
import { applyPolicy, consentOf, withPolicy } from '@cookiewarden/fetch';
import { serve } from '@hono/node-server';
import { afterEach, describe, expect, it } from '@jest/globals';
import { H3, serve as serveH3 } from 'h3';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { ask, listen, stopServers } from '../support/wire.js';
import { definePolicyOf } from './policy.js';

const page = '<!doctype html><p>a<img src="https://pixel.example/p">b';
const stripped = '<!doctype html><p>ab';
const reports: Report[] = [];
const policy = definePolicyOf({ onReport: (report) => reports.push(report) });
const html = { 'content-type': 'text/html; charset=utf-8' };
const visit = (cookie = 'choice=none', headers: Readonly<Record<string, string>> = {}) =>
  new Request('https://site.example/page?q=1', { headers: { cookie, ...headers } });

afterEach(async () => {
  await stopServers();
  reports.splice(0);
});

// With the comma that must not be read for the end of a line.
const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
const kept = `sid=1; Expires=${tomorrow}`;

/** A page with two cookies, of which one needs no answer. */
function answer(): Response {
  const headers = new Headers(html);
  headers.append('set-cookie', kept);
  headers.append('set-cookie', `_ga=2; Expires=${tomorrow}`);
  return new Response(page, { headers });
}

async function expectWithheld(response: Response): Promise<void> {
  expect(response.headers.getSetCookie()).toEqual([kept]);
  expect(await response.text()).toBe(stripped);
}

describe('C38 the shapes of servers over Request and Response', () => {
  it('Bun, Deno and workers: an object with fetch, and arguments of their own', async () => {
    const server = { fetch: withPolicy((_request: Request, _environment: object) => answer(), policy) };
    await expectWithheld(await server.fetch(visit(), {}));
  });

  it('Deno.serve: a function alone, and a promise of a response', async () => {
    await expectWithheld(await withPolicy(async () => answer(), policy)(visit()));
  });

  it('Next.js route handlers: a function for each method, with the parameters of the route', async () => {
    const GET = withPolicy(
      async (_request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }) => {
        const response = answer();
        response.headers.set('x-id', (await params).id);
        return response;
      },
      policy,
    );
    const response = await GET(visit(), { params: Promise.resolve({ id: '7' }) });
    expect(response.headers.get('x-id')).toBe('7');
    await expectWithheld(response);
  });

  it('Next.js proxy or middleware: the headers of a response whose page is made later', async () => {
    const next = new Response(null, {
      headers: {
        'x-middleware-next': '1',
        'set-cookie': '_ga=1; Path=/',
        'x-middleware-set-cookie': 'sid=1; Path=/,_ga=1; Path=/',
      },
    });
    const response = await applyPolicy(visit(), next, policy);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('x-middleware-set-cookie')).toBe('sid=1; Path=/');
    expect(response.headers.get('x-middleware-next')).toBe('1');
  });

  it('SvelteKit: handle with event and resolve', async () => {
    const handle = ({
      event,
      resolve,
    }: {
      event: { request: Request };
      resolve: (event: object) => Promise<Response>;
    }) => withPolicy((request) => resolve({ ...event, request }), policy)(event.request);
    let seen: string | null | undefined;
    const response = await handle({
      event: { request: visit('choice=none; _ga=1; sid=2') },
      resolve: async (event) => {
        seen = (event as { readonly request: Request }).request.headers.get('cookie');
        return answer();
      },
    });
    expect(seen).toBe('choice=none; sid=2');
    expect(await response.text()).toBe(stripped);
  });

  it('Hono, by itself and on Node', async () => {
    const app = new Hono();
    app.get('/page', (context) => {
      setCookie(context, 'sid', '1');
      setCookie(context, '_ga', '2');
      return context.html(page);
    });
    const fetch = withPolicy((request: Request) => app.fetch(request), policy);
    const response = await fetch(visit());
    expect(response.headers.getSetCookie()).toEqual(['sid=1; Path=/']);
    expect(await response.text()).toBe(stripped);

    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { values, body } = await ask(port, '/page', { cookie: 'choice=none' });
    await new Promise((resolve) => server.close(resolve));
    expect([values('set-cookie'), body.toString()]).toEqual([['sid=1; Path=/'], stripped]);
  });

  it('h3, by itself and on Node', async () => {
    const app = new H3();
    app.get('/page', () => answer());
    const fetch = withPolicy(async (request: Request) => app.fetch(request), policy);
    await expectWithheld(await fetch(visit()));

    const server = serveH3({ fetch } as never, { port: 0, hostname: '127.0.0.1', silent: true });
    await server.ready();
    const response = await globalThis.fetch(new URL('/page', server.url), {
      headers: { cookie: 'choice=none' },
    });
    await expectWithheld(response);
    await server.close(true);
  });

  it('tells the handler where the visitor stands, by the request that it got', async () => {
    const handler = withPolicy(
      (request) => new Response(String(consentOf(request)?.has('statistical'))),
      policy,
    );
    expect(await (await handler(visit('choice=statistical; _ga=1'))).text()).toBe('true');
  });
});

describe('1.8 responses that cannot simply be changed', () => {
  it('B20 of fetch, whose headers are sealed and whose body is decoded though the field says gzip', async () => {
    const { createServer } = await import('node:http');
    const { gzipSync } = await import('node:zlib');
    const port = await listen(
      createServer((_req, res) => {
        res.writeHead(200, { ...html, 'Content-Encoding': 'gzip', 'Set-Cookie': ['sid=1', '_ga=2'] });
        res.end(gzipSync(page));
      }),
    );
    const handler = withPolicy(() => fetch(`http://127.0.0.1:${port}/`), policy);
    const response = await handler(visit());
    expect(response.headers.getSetCookie()).toEqual(['sid=1']);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(stripped);
  });

  it.each([204, 205, 304])('a %i stays without a body', async (status) => {
    const given = new Response(null, { status, headers: { ...html, 'set-cookie': '_ga=1' } });
    const response = await applyPolicy(visit(), given, policy);
    expect([response.status, response.body, response.headers.getSetCookie()]).toEqual([status, null, []]);
  });

  it('a 101, as some runtimes make it, is changed in place', async () => {
    const given = new Response(null, { headers: { 'set-cookie': '_ga=1' } });
    given.headers.append('set-cookie', 'sid=1');
    Object.defineProperty(given, 'status', { value: 101 });
    const response = await applyPolicy(visit(), given, policy);
    expect(response).toBe(given);
    expect(response.headers.getSetCookie()).toEqual(['sid=1']);
  });

  it('a body that is being read loses its cookies all the same, and the report says unchecked', async () => {
    const given = answer();
    given.body?.getReader();
    const response = await applyPolicy(visit(), given, policy);
    expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(reports[0]?.unchecked).toBe('the body is being read already');
  });

  it('Response.error() stays what it is', async () => {
    const error = Response.error();
    expect(await applyPolicy(visit(), error, policy)).toBe(error);
    expect(reports[0]?.faults).toEqual([]);
  });
});

describe('H13 a response without a type', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['a page', page, stripped, 'private'],
    ['blanks and a page', `\n ${page}`, `\n ${stripped}`, 'private'],
    ['no page', `{"a":"${page}"}`, `{"a":"${page}"}`, 'private'],
  ])('that is %s', async (_case, body, sent, control) => {
    const response = await applyPolicy(visit(), new Response(bytes(body)), policy);
    expect([await response.text(), response.headers.get('cache-control')]).toEqual([sent, control]);
    expect(reports).toHaveLength(1);
  });

  it.each(['html', 'text/html charset=utf-8'])(
    'or with one that is none is a page where browsers take it for one: %s',
    async (type) => {
      const given = new Response(bytes(page), { headers: { 'content-type': type } });
      expect(await (await applyPolicy(visit(), given, policy)).text()).toBe(stripped);
    },
  );

  it.each([
    ['must not be guessed', { 'x-content-type-options': 'nosniff' }, 200],
    ['is a redirect', { location: '/' }, 302],
  ])('that %s passes', async (_case, headers, status) => {
    const response = await applyPolicy(visit(), new Response(bytes(page), { headers, status }), policy);
    expect([await response.text(), response.headers.get('cache-control')]).toEqual([page, null]);
  });

  it.each([
    ['a part', { 'content-range': 'bytes 0-9/100' }, 206, 'a part of a page (206)'],
    ['a download', { 'content-disposition': 'attachment; filename=page' }, 200, 'a download'],
    ['not to be transformed', { 'cache-control': 'no-transform' }, 200, 'Cache-Control says no-transform'],
  ])('that is %s of a page passes, and the report says so', async (_case, headers, status, why) => {
    const response = await applyPolicy(visit(), new Response(bytes(page), { headers, status }), policy);
    expect(await response.text()).toBe(page);
    expect(reports.map(({ unchecked }) => unchecked)).toEqual([why]);
  });

  it.each(['identity', 'utf-8'])('is looked into under "%s", which is no coding', async (coding) => {
    const given = new Response(bytes(page), { headers: { 'content-encoding': coding } });
    const response = await applyPolicy(visit(), given, policy);
    expect([await response.text(), response.headers.get('content-encoding')]).toEqual([stripped, coding]);
  });

  it('has no length that may not be true', async () => {
    const given = new Response(bytes(page), { headers: { 'content-length': String(page.length) } });
    const response = await applyPolicy(visit(), given, policy);
    expect(response.headers.get('content-length')).toBeNull();
    expect(await response.text()).toBe(stripped);
  });

  it('is left alone where everything is granted', async () => {
    const own = definePolicyOf({ html: { tinyImages: 'ignore' } });
    const given = new Response(bytes(page));
    expect(await applyPolicy(visit('choice=all'), given, own)).toBe(given);
  });
});
