import type { ConsentSource, Report } from '@cookiewarden/core';
import { consentOf, openRequest } from '@cookiewarden/fetch';
import { describe, expect, it, jest } from '@jest/globals';
import { answersCookie, html, sitePolicy, strippedPage, visit } from './site.js';

describe('a response after a fault of ours', () => {
  it('keeps the cookies that need no answer, its page, and away from caches', async () => {
    const reports: Report[] = [];
    const opened = await openRequest(visit(), sitePolicy(), { onReport: (report) => reports.push(report) });
    Object.assign(opened.exchange, { keepSetCookies: () => JSON.parse('{') });
    const given = new Response('ok', {
      headers: { 'cache-control': 'public', 'cdn-cache-control': 'max-age=60' },
    });
    given.headers.append('set-cookie', '_ga=1');
    given.headers.append('set-cookie', 'session=1');
    const finished = opened.finish(given);
    expect(finished.headers.getSetCookie()).toEqual(['session=1']);
    expect(finished.headers.get('cache-control')).toBe('private');
    expect(finished.headers.get('cdn-cache-control')).toBeNull();
    expect(await finished.text()).toBe('ok');
    expect(reports[0]).toMatchObject({
      faults: [{ where: 'adapter', error: 'SyntaxError' }],
      counts: { withheld: 1, passed: 1 },
    });
  });
});

describe('a request that was taken in', () => {
  it('is the very one where nothing in it changes', async () => {
    const request = visit('session=1');
    const opened = await openRequest(request, sitePolicy());
    expect(opened.request).toBe(request);
  });

  it('has no denied cookies, and is the same request otherwise', async () => {
    const given = new Request('https://shop.example/a?b', {
      method: 'PUT',
      body: 'body',
      headers: { cookie: 'session=1; _ga=2', 'x-a': '1' },
    });
    const { request } = await openRequest(given, sitePolicy());
    expect([request.method, request.url, request.headers.get('x-a'), await request.text()]).toEqual([
      'PUT',
      'https://shop.example/a?b',
      '1',
      'body',
    ]);
    expect(request.headers.get('cookie')).toBe('session=1');
  });

  it('tells the visitor’s consent by itself and by the one that was sent', async () => {
    const sent = visit('answers=statistical; _ga=1; _fbp=2');
    const { request, consent } = await openRequest(sent, sitePolicy());
    expect(request).not.toBe(sent);
    expect(consentOf(sent)).toBe(consent);
    expect(consentOf(request)).toBe(consent);
    expect(consent.has('statistical')).toBe(true);
    expect(consentOf(visit())).toBeUndefined();
  });

  it('has no consent where the source rejects, and its report says so', async () => {
    const broken: ConsentSource = { ...answersCookie, read: () => Promise.reject(new Error('_ga=1')) };
    const reports: Report[] = [];
    const { request, finish } = await openRequest(
      visit('answers=statistical; _ga=1'),
      sitePolicy({ consent: broken }),
      { onReport: (report) => reports.push(report) },
    );
    expect(request.headers.get('cookie')).toBe('answers=statistical');
    expect(await finish(html()).text()).toBe(strippedPage);
    expect(reports[0]?.faults).toMatchObject([{ where: 'consent source', error: 'Error' }]);
    expect(JSON.stringify(reports)).not.toContain('_ga=1');
  });

  it('has no consent where the source never answers, and its report says so', async () => {
    jest.useFakeTimers();
    const silent: ConsentSource = { ...answersCookie, read: () => new Promise(() => {}) };
    const reports: Report[] = [];
    const opening = openRequest(visit('answers=statistical'), sitePolicy({ consent: silent }), {
      onReport: (report) => reports.push(report),
    });
    await jest.advanceTimersByTimeAsync(5000);
    jest.useRealTimers();
    const opened = await opening;
    expect(opened.consent.isAnswered).toBe(false);
    opened.abandon();
    expect(reports[0]?.faults).toMatchObject([{ where: 'consent source', error: 'TimeoutError' }]);
  });

  it('ends without a response when it is abandoned', async () => {
    const reports: Report[] = [];
    const opened = await openRequest(visit('_ga=1'), sitePolicy(), {
      onReport: (report) => reports.push(report),
    });
    opened.abandon();
    expect(reports.map(({ counts }) => counts.withheld)).toEqual([1]);
  });

  it('is not told of a listener’s own failure', async () => {
    const opened = await openRequest(visit(), sitePolicy(), {
      onReport() {
        throw new Error('listener');
      },
    });
    expect(() => opened.abandon()).not.toThrow();
  });

  it('asks for a page in codings that are undone here', async () => {
    const given = { accept: 'text/html', 'accept-encoding': 'gzip, deflate;q=0.5, zstd' };
    const { request } = await openRequest(visit(undefined, given), sitePolicy());
    expect(request.headers.get('accept-encoding')).toBe('gzip, deflate;q=0.5');
    const same = { decode: (body: never) => body, encode: (body: never) => body };
    const own = await openRequest(visit(undefined, given), sitePolicy(), { codings: { zstd: same } });
    expect(own.request.headers.get('accept-encoding')).toBe(given['accept-encoding']);
    const style = await openRequest(visit(undefined, { ...given, accept: 'text/css' }), sitePolicy());
    expect(style.request.headers.get('accept-encoding')).toBe(given['accept-encoding']);
  });

  it('outlives a listener that rejects', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    const opened = await openRequest(visit(), sitePolicy(), { onReport: async () => JSON.parse('{') });
    opened.abandon();
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });

  it('carries no condition on a page of another answer', async () => {
    const given = visit(undefined, {
      accept: 'text/html',
      'sec-fetch-mode': 'navigate',
      'if-none-match': '"before"',
      'if-modified-since': 'Wed, 01 Jan 2025 00:00:00 GMT',
    });
    const { request } = await openRequest(given, sitePolicy());
    expect([request.headers.get('if-none-match'), request.headers.get('if-modified-since')]).toEqual([
      null,
      null,
    ]);
  });
});
