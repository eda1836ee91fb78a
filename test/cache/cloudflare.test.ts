import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { testBehindCache } from './behind-cache.js';

const handbook = readFileSync(new URL('../../packages/node/CACHING.md', import.meta.url), 'utf8');
const recipe = /```js\n(export default \{\n {2}async fetch.*?)```/s.exec(handbook)?.[1] ?? '';

/** A Worker of Cloudflare's, as far as the recipe needs one. */
interface Worker {
  fetch(
    request: Request,
    env: object,
    execution: { waitUntil(work: Promise<unknown>): void },
  ): Promise<Response>;
}

/** What a Worker knows as `caches.default`: copies by URL, for as long as they say. */
class KeptCopies {
  private readonly copies = new Map<string, { readonly response: Response; readonly until: number }>();

  async match(url: URL): Promise<Response | undefined> {
    const kept = this.copies.get(url.href);
    if (kept === undefined || kept.until < Date.now()) return undefined;
    const copy = kept.response.clone();
    copy.headers.set('x-kept', 'HIT');
    return copy;
  }

  async put(url: URL, response: Response): Promise<void> {
    const [, seconds] = /max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '') ?? [];
    if (seconds === undefined || response.headers.has('set-cookie')) return;
    const { status, headers } = response;
    const copy = new Response(await response.arrayBuffer(), { status, headers });
    this.copies.set(url.href, { response: copy, until: Date.now() + Number(seconds) * 1000 });
  }
}

testBehindCache('a Worker in front that asks for the key', {
  options: { consentKey: {} },
  keepsByAnswer: true,
  confirms: false,
  async start(shopPort) {
    // Its `fetch` and `caches` are the runtime's, so they are given as arguments; what is asked for goes to the shop.
    const make = new Function(
      'fetch',
      'caches',
      `${recipe.replace('export default', 'const worker =')}; return worker;`,
    );
    const toShop = (input: Request | string, init?: RequestInit) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const headers = new Headers(request.headers);
      for (const name of ['host', 'connection', 'content-length']) headers.delete(name);
      return fetch(`http://127.0.0.1:${shopPort}${url.pathname}${url.search}`, {
        method: request.method,
        headers,
        redirect: 'manual',
      });
    };
    const worker: Worker = make(toShop, { default: new KeptCopies() });
    const server = createServer(
      getRequestListener(async (request) => {
        const works: Promise<unknown>[] = [];
        const response = await worker.fetch(request, {}, { waitUntil: (work) => works.push(work) });
        await Promise.all(works);
        return response;
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      port: (server.address() as AddressInfo).port,
      close: () => new Promise((resolve) => server.close(() => resolve())),
    };
  },
});
