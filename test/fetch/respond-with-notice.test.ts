import { writeConsentMode } from '@cookiewarden/consent';
import { withPolicy } from '@cookiewarden/fetch';
import { createNotice } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { targetOf } from '../../packages/fetch/src/respond-with-notice.js';
import { policyToAsk } from '../support/notice-visit.js';

const policy = policyToAsk();
const notice = createNotice(policy);
const page = '<!doctype html><html><body><h1>Shop</h1></body></html>';
const site = withPolicy(
  (request) => {
    const headers = { 'content-type': 'text/html', etag: '"1"', 'cache-control': 'max-age=60' };
    return new URL(request.url).pathname === '/'
      ? new Response(page, { headers })
      : new Response('no', { status: 404 });
  },
  policy,
  { notice },
);

const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

describe('a fetch handler with a notice', () => {
  it('asks in its pages, which then belong to one visitor', async () => {
    const response = await site(
      new Request('https://shop.example/?a=1', { headers: { accept: 'text/html' } }),
    );
    const text = await response.text();
    expect(text).toMatch(/<h1>Shop<\/h1><link rel="stylesheet".*<\/script><\/body>/s);
    expect(text).toContain('name="return" value="/?a=1"');
    expect(response.headers.get('vary')).toBe('Cookie, Sec-GPC, DNT, Accept-Language');
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('puts what tells Google before every script of a page', async () => {
    const telling = withPolicy(
      () => new Response('<p>a<script>b</script>', { headers: { 'content-type': 'text/html' } }),
      policy,
      { notice: createNotice(policy, { consentMode: writeConsentMode }) },
    );
    const request = new Request('https://shop.example/', { headers: { accept: 'text/html' } });
    expect(await (await telling(request)).text()).toMatch(
      /^<p>a<script src="\/\.cookiewarden\/consent-mode\.js"><\/script><script>b<\/script>/,
    );
  });

  it('keeps what its form answers', async () => {
    const response = await site(
      new Request('https://shop.example/.cookiewarden/notice', {
        method: 'POST',
        headers: form,
        body: 'all=granted&return=%2F%3Fa%3D1',
      }),
    );
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?a=1']);
    expect(response.headers.getSetCookie()[0]).toContain('yes=advertising.statistical');
  });

  it('keeps what its form answers where the browser holds a refused cookie, too', async () => {
    const headers = { ...form, cookie: '_ga=1', 'accept-encoding': 'zstd', accept: 'text/html' };
    const sent = { method: 'POST', headers, body: 'all=granted' };
    const response = await site(new Request('https://shop.example/.cookiewarden/notice', sent));
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()[0]).toContain('yes=advertising.statistical');
  });

  it('reads no more of a body than its limit', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const init = { method: 'POST', headers: form, body, duplex: 'half' };
    const response = await site(new Request('https://shop.example/.cookiewarden/notice', init));
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(16_384);
  });

  it('leaves every other address to the handler', async () => {
    expect((await site(new Request('https://shop.example/.cookiewarden/'))).status).toBe(404);
  });

  it('answers with 500 where the notice fails, and the report says so', async () => {
    const faults: string[] = [];
    const broken = { ...notice, respond: () => JSON.parse('{') };
    const failing = withPolicy(() => new Response('page'), policy, {
      notice: broken,
      onReport: ({ faults: found }) => faults.push(...found.map(({ where }) => where)),
    });
    expect((await failing(new Request('https://shop.example/.cookiewarden/cookies'))).status).toBe(500);
    expect(faults).toEqual(['notice']);
  });
});

describe('targetOf', () => {
  it('is path and query', () => {
    expect(targetOf('https://shop.example/a?b=1#c')).toBe('/a?b=1');
  });
});
