import type { Report } from '@cookiewarden/core';
import { applyPolicy, consentOf, withPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { html, page, sitePolicy, strippedPage, visit } from './site.js';

describe('withPolicy', () => {
  it('withholds what the visitor has not agreed to', async () => {
    const handler = withPolicy(() => {
      const response = html();
      response.headers.append('set-cookie', 'session=1; Path=/');
      response.headers.append('set-cookie', '_ga=2; Expires=Wed, 01 Jan 2031 00:00:00 GMT');
      return response;
    }, sitePolicy());
    const response = await handler(visit());
    expect(response.headers.getSetCookie()).toEqual(['session=1; Path=/']);
    expect(await response.text()).toBe(strippedPage);
    expect(response.headers.get('vary')).toBe('Cookie, Sec-GPC, DNT');
    expect(response.headers.get('cache-control')).toBe('private');
  });

  it('lets out what the visitor agreed to', async () => {
    const handler = withPolicy(() => html(page, { 'set-cookie': '_ga=2' }), sitePolicy());
    const response = await handler(visit('answers=statistical.advertising'));
    expect(response.headers.getSetCookie()).toEqual(['_ga=2']);
    expect(await response.text()).toBe(page);
  });

  it('hands the handler the request without denied cookies, and its further arguments', async () => {
    const handler = withPolicy(
      async (request, suffix: string) =>
        new Response(`${request.headers.get('cookie')} ${await request.text()} ${suffix}`),
      sitePolicy(),
    );
    const request = new Request('https://shop.example/', {
      method: 'POST',
      body: 'body',
      headers: { cookie: '_ga=1; session=2' },
    });
    expect(await (await handler(request, 'end')).text()).toBe('session=2 body end');
  });

  it('lets the handler change the answer for the rest of the exchange', async () => {
    const handler = withPolicy((request) => {
      consentOf(request)?.grant(['statistical']);
      return new Response(String(consentOf(request)?.has('statistical')), {
        headers: { 'set-cookie': '_ga=1' },
      });
    }, sitePolicy());
    const response = await handler(visit());
    expect(await response.text()).toBe('true');
    expect(response.headers.getSetCookie()).toEqual(['_ga=1', 'answers=statistical']);
  });

  it('throws on what the handler throws, and still reports', async () => {
    const reports: Report[] = [];
    const handler = withPolicy(
      () => {
        throw new Error('handler');
      },
      sitePolicy(),
      { onReport: (report) => reports.push(report) },
    );
    await expect(handler(visit('_ga=1'))).rejects.toThrow('handler');
    expect(reports).toHaveLength(1);
    expect(reports[0]?.counts.withheld).toBe(1);
  });

  it('withholds as if nothing was answered when the consent source fails', async () => {
    const reports: Report[] = [];
    const policy = sitePolicy({
      consent: { name: 'store', cookies: [], read: () => Promise.reject(new Error('secret-value')) },
    });
    const handler = withPolicy(() => html(page, { 'set-cookie': '_ga=1' }), policy, {
      onReport: (report) => reports.push(report),
    });
    const response = await handler(visit());
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toBe(strippedPage);
    expect(reports[0]?.faults).toEqual([
      expect.objectContaining({ where: 'consent source', error: 'Error' }),
    ]);
    expect(JSON.stringify(reports)).not.toContain('secret');
  });

  it('survives a listener that throws', async () => {
    const throwing = () => {
      throw new Error('listener');
    };
    const handler = withPolicy(() => new Response('ok'), sitePolicy({ onReport: throwing }), {
      onReport: throwing,
    });
    expect(await (await handler(visit())).text()).toBe('ok');
  });
});

describe('applyPolicy', () => {
  it('applies to a response that was made already', async () => {
    const response = await applyPolicy(visit(), html(page, { 'set-cookie': '_ga=1' }), sitePolicy());
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toBe(strippedPage);
  });

  it('leaves the request as it is: its body may be read already, or be read later', async () => {
    const sent = () =>
      new Request('https://shop.example/', {
        method: 'POST',
        body: 'body',
        headers: { cookie: '_ga=1', 'accept-encoding': 'zstd' },
      });
    const [read, unread] = [sent(), sent()];
    await read.text();
    for (const request of [read, unread]) {
      const response = await applyPolicy(request, html(page, { 'set-cookie': '_ga=1' }), sitePolicy());
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await response.text()).toBe(strippedPage);
    }
    expect(await unread.text()).toBe('body');
    expect(consentOf(unread)?.has('statistical')).toBe(false);
  });
});
