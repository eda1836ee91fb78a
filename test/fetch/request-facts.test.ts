import type { RequestFacts } from '@cookiewarden/core';
import { openRequest, type RequestSurroundings } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { sitePolicy } from './site.js';

async function factsOf(request: Request, surroundings: RequestSurroundings = {}): Promise<RequestFacts> {
  const { exchange } = await openRequest(request, sitePolicy(), surroundings);
  return exchange.facts;
}

describe('the facts of a WHATWG request', () => {
  it('are read off its URL', async () => {
    const request = new Request('https://Shop.Example:8443/cart?q=secret#top', { method: 'post' });
    const { method, host, path, isSecure } = await factsOf(request);
    expect({ method, host, path, isSecure }).toEqual({
      method: 'POST',
      host: 'shop.example',
      path: '/cart',
      isSecure: true,
    });
  });

  it.each([
    ['http://shop.example/', {}, false],
    ['http://shop.example/', { isSecure: true }, true],
    ['https://shop.example/', { isSecure: false }, false],
  ])('at %s with %j say that the connection is secure: %s', async (url, surroundings, isSecure) => {
    expect((await factsOf(new Request(url), surroundings)).isSecure).toBe(isSecure);
  });

  it.each(['Shop.Example', 'Shop.Example:8443'])(
    'take the host from whoever knows better, in lower case and without port: %s',
    async (known) => {
      const { host } = await factsOf(new Request('http://127.0.0.1:3000/'), { host: known });
      expect(host).toBe('shop.example');
    },
  );

  it('hold headers by lower-case name; an absent one is undefined', async () => {
    const { header } = await factsOf(new Request('http://a.example/', { headers: { 'Sec-GPC': '1' } }));
    expect([header('sec-gpc'), header('dnt')]).toEqual(['1', undefined]);
  });
});
