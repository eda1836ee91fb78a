import { consentOf, withPolicy } from '@cookiewarden/fetch';
import { afterEach, describe, expect, it } from '@jest/globals';
import { H3, serve } from 'h3';
import { copyRequest } from '../../packages/fetch/src/copy-request.js';
import { sitePolicy } from './site.js';

let server: ReturnType<typeof serve> | undefined;

afterEach(() => server?.close(true));

/** A request of a class like Next.js's, which parses its cookies when it is made. */
class ParsedRequest extends Request {
  readonly nextUrl = new URL(this.url);
  readonly cookies = this.headers.get('cookie')?.split('; ');
  ip = '192.0.2.1';

  locale(): string {
    return this.nextUrl.searchParams.get('lang') ?? 'en';
  }
}

type Parsed = Pick<ParsedRequest, 'cookies' | 'nextUrl' | 'ip' | 'locale'>;

const sent = () =>
  new ParsedRequest('https://shop.example/cart?lang=de', {
    method: 'POST',
    body: 'body',
    headers: { cookie: '_ga=1; session=2' },
  });

// As Next.js hands requests to route handlers; the runtime's own class does not take it for a request.
const behindProxy = (request: Request): Request =>
  new Proxy(request, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

describe('a copied request', () => {
  it.each([
    ['of a class of its own', sent],
    ['behind a proxy', () => behindProxy(sent())],
  ])('%s keeps its body, and what its server hung on it', async (_, make) => {
    const copy = copyRequest(make(), new Headers({ cookie: 'session=2' }));
    const { nextUrl, ip, cookies } = copy as unknown as Parsed;
    expect([copy.method, copy.url, copy.headers.get('cookie')]).toEqual([
      'POST',
      'https://shop.example/cart?lang=de',
      'session=2',
    ]);
    expect([nextUrl.pathname, ip, (copy as unknown as Parsed).locale()]).toEqual([
      '/cart',
      '192.0.2.1',
      'de',
    ]);
    expect(cookies).toEqual(['session=2']);
    expect(await copy.text()).toBe('body');
  });

  it('does not keep cookies that were parsed before', () => {
    const parsed = Object.assign(new Request('https://shop.example/'), {
      cookies: ['_ga=1'],
      params: { id: 1 },
    });
    expect(copyRequest(parsed, new Headers())).toMatchObject({ cookies: undefined, params: { id: 1 } });
  });

  it('writes what is hung on it later through to the one that was sent', () => {
    const given = sent();
    const copy = copyRequest(given, new Headers()) as unknown as Parsed;
    copy.ip = '192.0.2.2';
    expect([given.ip, copy.ip]).toEqual(['192.0.2.2', '192.0.2.2']);
  });

  it('has none where somebody else reads it, and the handler answers all the same', async () => {
    const given = new Request('https://shop.example/', {
      method: 'POST',
      body: 'body',
      headers: { cookie: '_ga=1; session=2' },
    });
    const [reader] = given.body?.tee() ?? [];
    const handle = withPolicy((request) => new Response(request.headers.get('cookie')), sitePolicy());
    expect(await (await handle(given)).text()).toBe('session=2');
    expect(await new Response(reader).text()).toBe('body');
  });

  it('has no body where that was read already', async () => {
    const given = sent();
    await given.text();
    expect(copyRequest(given, new Headers()).body).toBeNull();
  });
});

describe('a handler on srvx', () => {
  it('gets a request whose own class the runtime does not know', async () => {
    const app = new H3().all('/', async (event) => {
      const cookies = event.req.headers.get('cookie');
      return `${cookies} ${await event.req.text()} ${event.req.ip} ${consentOf(event.req)?.has('statistical')}`;
    });
    const handler = withPolicy((request) => app.fetch(request), sitePolicy());
    server = serve({ fetch: handler } as never, { port: 0, hostname: '127.0.0.1', silent: true });
    await server.ready();
    const answer = await fetch(server.url ?? '', {
      method: 'POST',
      body: 'body',
      headers: { cookie: '_ga=1; session=2', 'accept-encoding': 'gzip, zstd', accept: 'text/html' },
    });
    expect([answer.status, await answer.text()]).toEqual([200, 'session=2 body 127.0.0.1 false']);
  });
});
