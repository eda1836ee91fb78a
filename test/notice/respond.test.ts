import { writeConsentMode } from '@cookiewarden/consent';
import type { NoticeResponse, Policy } from '@cookiewarden/core';
import { createNotice, type NoticeOptions } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { answered, policyToAsk, type Visit, visit } from '../support/notice-visit.js';

const policy = policyToAsk();
const own = { 'sec-fetch-site': 'same-origin' };
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' };
const json = { ...own, 'content-type': 'application/json; charset=utf-8' };

interface Answered extends NoticeResponse {
  readonly cookies: readonly string[];
  readonly allows: (name: string) => boolean;
}

function ask(
  path: string,
  { body, query = '', ...visited }: Visit & { readonly body?: string; readonly query?: string } = {},
  options: NoticeOptions = {},
  of: Policy = policy,
): Answered {
  const exchange = visit(of, { ...visited, path });
  const notice = createNotice(of, options);
  expect(notice.owns(exchange.facts)).toBe(true);
  const response = notice.respond(exchange, { url: path + query, body });
  return { ...response, cookies: exchange.keepSetCookies([]), allows: (name) => exchange.allows(name) };
}

const post = (body: string, more: Visit = {}) =>
  ask('/.cookiewarden/notice', { method: 'POST', headers: form, body, ...more });

describe('an answer that another banner brought', () => {
  const bring = (body: object) =>
    ask('/.cookiewarden/notice', { method: 'PUT', headers: json, body: JSON.stringify(body) }).cookies;

  it('is kept with the mark of that banner', () => {
    const [line] = bring({ answers: { statistical: 'granted' }, source: 'usercentrics' });
    expect(line).toMatch(/^__Host-consent=v1&at=.*&source=usercentrics&yes=statistical;/);
  });

  it('is told from one that was given here, which has none', () => {
    expect(bring({ answers: { statistical: 'granted' } })[0]).not.toContain('&source=');
  });
});

describe('a form', () => {
  it('keeps the answer and leads back', () => {
    const { status, headers, cookies, allows } = post('all=granted&return=%2Fa%3Fb%3D1&lang=de');
    expect(status).toBe(303);
    expect(headers).toMatchObject({ location: '/a?b=1', 'cache-control': 'no-store' });
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^__Host-consent=v1&at=.*&lang=de&yes=advertising\.statistical;/);
    expect([allows('statistical'), allows('social')]).toEqual([true, false]);
  });

  it('does not lead away', () => {
    expect(post('all=denied&return=%2F%5Cevil.example').headers.location).toBe('/');
  });

  it('comes back to the preferences from there', () => {
    const visited = { method: 'POST', headers: form, body: 'save=1&purpose=statistical&return=%2Fa' };
    expect(ask('/.cookiewarden/preferences', visited).headers.location).toBe(
      '/.cookiewarden/preferences?return=%2Fa&saved=1',
    );
  });

  it('answers a script with the state', () => {
    const { status, body } = post('all=denied', { headers: { ...form, accept: 'application/json' } });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      isAnswered: true,
      categories: { statistical: { answer: 'denied' } },
    });
  });

  it.each<[string, number, string | undefined, Visit]>([
    ['another site', 403, 'all=granted', { headers: { ...form, 'sec-fetch-site': 'cross-site' } }],
    ['nobody knows where', 403, 'all=granted', { headers: { 'content-type': form['content-type'] } }],
    ['another content type', 415, 'all=granted', { headers: { ...own, 'content-type': 'text/plain' } }],
    ['multipart', 415, 'x', { headers: { ...own, 'content-type': 'multipart/form-data' } }],
    ['too long a body', 413, undefined, {}],
    ['an unknown purpose', 400, 'save=1&purpose=gaming', {}],
  ])('from %s is refused with %i, and keeps nothing', (_case, status, body, visited) => {
    const response = ask('/.cookiewarden/notice', {
      method: 'POST',
      headers: form,
      ...(body !== undefined && { body }),
      ...visited,
    });
    expect(response.status).toBe(status);
    expect(response.cookies).toEqual([]);
    expect(response.allows('statistical')).toBe(false);
  });

  it('whose origin cannot be told shows the settings, where it can', () => {
    const visited = {
      method: 'POST',
      headers: { 'content-type': form['content-type'] },
      body: 'all=granted&lang=de&return=%2Fa',
    };
    const { status, body, headers } = ask('/.cookiewarden/notice', visited);
    expect(status).toBe(403);
    expect(body).toContain('Bitte hier bestätigen');
    expect(body).toContain('name="return" value="/a"');
    expect(headers['referrer-policy']).toBe('same-origin');
  });
});

describe('the JSON API', () => {
  const path = '/.cookiewarden/consent';

  it('tells the state', () => {
    const { status, body, headers } = ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ isAnswered: false, regime: 'opt-in' });
  });

  it('takes answers, and adds to those that hold', () => {
    const headers = { ...json, cookie: answered(['advertising'], []) };
    const { status, body, allows } = ask(path, {
      method: 'PUT',
      headers,
      body: '{"answers":{"statistical":"granted"},"source":"usercentrics"}',
    });
    expect(status).toBe(200);
    expect(JSON.parse(body).categories.statistical).toMatchObject({ isAllowed: true, answer: 'granted' });
    expect(allows('advertising')).toBe(true);
  });

  it.each<[string, number, Readonly<Record<string, string>>, string | undefined]>([
    [
      'another site',
      403,
      { ...json, 'sec-fetch-site': 'cross-site' },
      '{"answers":{"statistical":"granted"}}',
    ],
    ['a form that pretends', 415, form, '{"answers":{"statistical":"granted"}}'],
    ['too long a body', 413, json, undefined],
    ['an unknown purpose', 400, json, '{"answers":{"gaming":"granted"}}'],
  ])('refuses %s with %i', (_case, status, headers, body) => {
    const response = ask(path, { method: 'PUT', headers, ...(body !== undefined && { body }) });
    expect(response.status).toBe(status);
    expect(JSON.parse(response.body)).toEqual({ error: expect.any(String) });
    expect(response.cookies).toEqual([]);
  });

  it.each(['DELETE', 'PATCH', 'OPTIONS'])('does not take %s', (method) => {
    const { status, headers } = ask(path, { method, headers: json });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, PUT, POST']);
  });

  it('never changes an answer by GET', () => {
    expect(ask(path, { headers: json, query: '?all=granted', body: 'all=granted' }).cookies).toEqual([]);
  });
});

describe('pages', () => {
  it.each(['preferences', 'cookies'])(
    '%s come in the language that is wanted, and may not be framed',
    (name) => {
      const headers = { 'accept-language': 'fr' };
      const { status, body, headers: sent } = ask(`/.cookiewarden/${name}`, { headers, query: '?return=/a' });
      expect(status).toBe(200);
      expect(body).toContain('<html lang="fr"');
      expect(sent).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(sent['content-security-policy']).toContain("frame-ancestors 'self'");
      const chosen = ask(`/.cookiewarden/${name}`, { headers, query: '?lang=ja' });
      expect(chosen.body).toContain('<html lang="ja"');
    },
  );
});

describe('files', () => {
  it('may be kept, since their address carries their version', () => {
    for (const [name, type] of [
      ['css', 'text/css'],
      ['js', 'text/javascript'],
    ]) {
      const { headers } = ask(`/.cookiewarden/notice.${name}`);
      expect(headers).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'public, max-age=86400',
      });
    }
  });

  it('of one visitor may not', () => {
    const storage = policyToAsk({ rules: [{ storage: 'stats_*', category: 'statistical' }] });
    const { headers, body } = ask('/.cookiewarden/storage.js', {}, {}, storage);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('[["stats_*",1]]');
    expect(ask('/.cookiewarden/storage.js', {}, { storage: 'leave' }, storage).body).toBe('');
  });

  it('tell Google’s tags where the visitor stands', () => {
    const { body } = ask('/.cookiewarden/consent-mode.js', {}, { consentMode: writeConsentMode });
    expect(body).toContain("gtag('consent','default',");
  });
});

describe('well-known addresses', () => {
  it('tell that GPC is honoured', () => {
    const { body, headers } = ask('/.well-known/gpc.json', {}, { updated: '2026-01-31' });
    expect(JSON.parse(body)).toEqual({ gpc: true, lastUpdate: '2026-01-31' });
    expect(headers['content-type']).toContain('application/json');
  });

  it('leave gpc.json to the site where it wants that', () => {
    const { owns } = createNotice(policy, { gpc: false });
    expect(owns(visit(policy, { path: '/.well-known/gpc.json' }).facts)).toBe(false);
  });

  it('tell of DNT by option', () => {
    const { body, headers } = ask('/.well-known/dnt/', {}, { dnt: true });
    expect([body, headers.tk]).toEqual(['{"tracking":"?"}', 'N']);
  });
});
