import type { Report } from '@cookiewarden/core';
import { applyPolicy, withPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { html, page, sitePolicy, strippedPage, visit } from './site.js';

describe('a finished response', () => {
  it('is the very same object where nothing changed', async () => {
    const response = new Response('{}', { headers: { 'content-type': 'application/json' } });
    expect(await applyPolicy(visit(), response, sitePolicy())).toBe(response);
  });

  it('is rebuilt where its headers cannot be changed, as those of a redirect', async () => {
    const redirect = Response.redirect('https://shop.example/next', 302);
    const finished = await applyPolicy(visit(), redirect, sitePolicy());
    expect(finished.status).toBe(302);
    expect(finished.headers.get('location')).toBe('https://shop.example/next');
  });

  it.each([204, 205, 304])('keeps status %i without a body', async (status) => {
    const response = new Response(null, {
      status,
      headers: { 'set-cookie': '_ga=1', 'content-type': 'text/html' },
    });
    const finished = await applyPolicy(visit(), response, sitePolicy());
    expect(finished.status).toBe(status);
    expect(finished.body).toBeNull();
    expect(finished.headers.getSetCookie()).toEqual([]);
  });

  it('passes Response.error() as it is', async () => {
    const error = Response.error();
    expect(await applyPolicy(visit(), error, sitePolicy())).toBe(error);
  });

  it('passes a body that is being read already, and says so', async () => {
    const reports: Report[] = [];
    const response = html();
    response.body?.getReader();
    const options = { onReport: (report: Report) => reports.push(report) };
    expect(await applyPolicy(visit(), response, sitePolicy(), options)).toBe(response);
    expect(reports[0]?.unchecked).toBe('the body is being read already');
  });

  it('goes by the rules in its headers even where it cannot be built anew', async () => {
    const response = html(page, { 'set-cookie': '_ga=1', 'x-other': '1' });
    response.headers.append('set-cookie', 'session=1');
    response.body?.getReader();
    const finished = await applyPolicy(visit(), response, sitePolicy());
    expect(finished).toBe(response);
    expect(finished.headers.getSetCookie()).toEqual(['session=1']);
    expect(finished.headers.get('x-other')).toBe('1');
    expect(finished.headers.get('cache-control')).toBe('private');
  });

  it('says so where nothing about it can be changed', async () => {
    const reports: Report[] = [];
    const response = new Proxy(html(page, { 'set-cookie': '_ga=1' }), {
      get(target, name) {
        if (name === 'status') return 101;
        const headers = new Headers(target.headers);
        headers.delete = () => {
          throw new TypeError('immutable');
        };
        return name === 'headers' ? headers : Reflect.get(target, name, target);
      },
    });
    const options = { onReport: (report: Report) => reports.push(report) };
    expect(await applyPolicy(visit(), response, sitePolicy(), options)).toBe(response);
    expect(reports[0]).toMatchObject({
      unchecked: 'status 101',
      notes: [expect.stringContaining('its headers left as they were')],
    });
  });

  it('drops the headers that are no longer true of a rewritten page', async () => {
    const response = html(page, {
      'content-length': String(page.length),
      'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
      'accept-ranges': 'bytes',
    });
    const finished = await applyPolicy(visit(), response, sitePolicy());
    for (const name of ['content-length', 'last-modified', 'accept-ranges'])
      expect(finished.headers.get(name)).toBeNull();
    expect(await finished.text()).toBe(strippedPage);
  });

  it('has the entity tag of its variant, which alone is confirmed later', async () => {
    const seen: (string | null)[] = [];
    const answer = withPolicy((request) => {
      const condition = request.headers.get('if-none-match');
      seen.push(condition);
      return condition === null
        ? html(page, { etag: '"a"' })
        : new Response(null, { status: 304, headers: { etag: '"a"' } });
    }, sitePolicy());
    const first = await answer(visit());
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"a~cw-\w+"$/);
    const again = await answer(visit(undefined, { 'if-none-match': tag }));
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
    const other = await answer(visit('answers=statistical.advertising', { 'if-none-match': tag }));
    expect(other.status).toBe(200);
    expect(seen).toEqual([null, 'W/"a"', null]);
  });

  it('marks a page as varying even for the visitor from whom nothing is withheld', async () => {
    const policy = sitePolicy({ unclassified: 'unsafely-allow' });
    const response = html();
    const finished = await applyPolicy(visit('answers=statistical.advertising'), response, policy);
    expect(finished.headers.get('vary')).toContain('Cookie');
    expect(await finished.text()).toBe(page);
  });

  it('changes nothing in report-only mode, and reports the same', async () => {
    const reports: Report[] = [];
    const policy = sitePolicy({ mode: 'report-only', onReport: (report) => reports.push(report) });
    const finished = await applyPolicy(visit(), html(page, { 'set-cookie': '_ga=1' }), policy);
    expect(finished.headers.getSetCookie()).toEqual(['_ga=1']);
    expect(await finished.text()).toBe(page);
    expect(reports[0]?.counts['would-withhold']).toBe(2);
  });
});
