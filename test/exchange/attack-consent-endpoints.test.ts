import { createNotice } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { type AttackedSite, startSite } from './attacked-site.js';

const own = ['Sec-Fetch-Site: same-origin', 'Origin: http://shop.example'];
const form = 'Content-Type: application/x-www-form-urlencoded';

function startShop(): Promise<AttackedSite> {
  return startSite(
    (_req, res) => void res.setHeader('Content-Type', 'text/html').end('<p>page'),
    {},
    (policy) => ({ notice: createNotice(policy) }),
  );
}

function post(site: AttackedSite, body: string, ...lines: readonly string[]) {
  return sendTo(site, 'POST /.cookiewarden/consent', body, form, ...lines);
}

function sendTo(site: AttackedSite, target: string, body: string, ...lines: readonly string[]) {
  const length = `Content-Length: ${Buffer.byteLength(body, 'latin1')}`;
  const head = [`${target} HTTP/1.1`, 'Host: shop.example', 'Connection: close', ...lines, length];
  return site.send(...head, '', body);
}

describe('attacks on the addresses that take an answer', () => {
  it('take the answer where nobody attacks', async () => {
    const response = await post(await startShop(), 'all=granted&return=/page', ...own);
    expect([response.status, response.lines('location')]).toEqual([303, ['/page']]);
    expect(response.lines('set-cookie')[0]).toMatch(/^consent-insecure=v1/);
  });

  it.each([
    '//evil.test',
    '///evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '\\/evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '/\r/evil.test',
    '\t//evil.test',
    ' //evil.test',
    'http://evil.test',
    'https://evil.test',
    'http:evil.test',
    'http:/\\evil.test',
    'HTTP://EVIL.TEST',
    'http://shop.example@evil.test',
    'http://shop.example.evil.test',
    'http://shop.example:81/',
    'http://shop.example\\.evil.test',
    'javascript:alert(1)//evil.test',
    'data:text/html,evil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/a/..//evil.test',
    '/%09/evil.test',
    '//%65vil.test',
    'http://shop.example/%0d%0aSet-Cookie:evil=1',
  ])('open redirect: %j leads nowhere else', async (back) => {
    const response = await post(await startShop(), `all=denied&return=${encodeURIComponent(back)}`, ...own);
    expect(response.status).toBe(303);
    const [location = ''] = response.lines('location');
    expect(location).toMatch(/^\/(?![/\\])/);
    expect(new URL(location, 'http://shop.example').host).toBe('shop.example');
    expect(response.lines('set-cookie').join()).not.toContain('evil');
  });

  it.each([
    ['of another site', ['Sec-Fetch-Site: cross-site', 'Origin: http://evil.test']],
    ['of a sibling subdomain', ['Sec-Fetch-Site: same-site', 'Origin: http://blog.shop.example']],
    ['of a frame without an origin', ['Origin: null']],
    ['of another scheme’s look-alike', ['Origin: http://shop.example.evil.test']],
    ['that says nothing', []],
    ['that only has a referrer', ['Referer: http://shop.example/']],
    ['that was opened by hand', ['Sec-Fetch-Site: none']],
  ])('CSRF: a form %s grants nothing', async (_title, lines) => {
    const site = await startShop();
    for (const target of ['POST /.cookiewarden/consent', 'POST /.cookiewarden/notice']) {
      const response = await sendTo(site, target, 'all=granted', form, ...lines);
      expect(response.status).toBe(403);
      expect(response.lines('set-cookie')).toEqual([]);
    }
    const json = '{"answers":{"statistical":"granted"}}';
    const response = await sendTo(
      site,
      'PUT /.cookiewarden/consent',
      json,
      'Content-Type: application/json',
      ...lines,
    );
    expect([response.status, response.lines('set-cookie')]).toEqual([403, []]);
  });

  it.each([
    '/.cookiewarden/consent?all=granted',
    '/.cookiewarden/notice?all=granted&save=1',
    '/.cookiewarden/preferences?all=granted&purpose=statistical&saved=1',
    '/.cookiewarden/cookies?all=granted',
  ])('CSRF: GET %s changes no answer', async (path) => {
    const site = await startShop();
    const response = await site.send(
      `GET ${path} HTTP/1.1`,
      'Host: shop.example',
      'Connection: close',
      ...own,
    );
    expect(response.lines('set-cookie').filter((line) => /yes=/.test(line))).toEqual([]);
  });

  it.each(['X-HTTP-Method-Override: POST', 'X-Method-Override: PUT', 'X-HTTP-Method: POST'])(
    'method override: %s makes no POST of a GET',
    async (line) => {
      const site = await startShop();
      const target = 'GET /.cookiewarden/consent?all=granted&_method=POST';
      const response = await sendTo(site, target, 'all=granted', form, line, ...own);
      expect(response.lines('set-cookie').filter((each) => /yes=/.test(each))).toEqual([]);
    },
  );

  it.each(['preferences', 'cookies'])(
    'clickjacking and caches: the page %s is framed and kept by nobody',
    async (page) => {
      const site = await startShop();
      const response = await site.send(
        `GET /.cookiewarden/${page} HTTP/1.1`,
        'Host: shop.example',
        'Connection: close',
      );
      expect(response.status).toBe(200);
      expect(response.lines('content-security-policy')[0]).toMatch(/frame-ancestors 'self'/);
      expect(response.lines('x-frame-options')).toEqual(['SAMEORIGIN']);
      expect(response.lines('cache-control')[0]).toMatch(/no-store/);
    },
  );

  it('body size: what is too long is refused before it is read', async () => {
    const response = await post(await startShop(), `all=granted&lang=${'x'.repeat(100_000)}`, ...own);
    expect([response.status, response.lines('set-cookie')]).toEqual([413, []]);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json', 'text/xml', ''])(
    'content type: a form as %j is refused',
    async (type) => {
      const lines = type === '' ? own : [`Content-Type: ${type}`, ...own];
      const response = await sendTo(
        await startShop(),
        'POST /.cookiewarden/consent',
        'all=granted',
        ...lines,
      );
      expect([response.status, response.lines('set-cookie')]).toEqual([415, []]);
    },
  );

  it.each([
    ['purpose=nonsense'],
    ['purpose=__proto__'],
    ['purpose=constructor'],
    ['service.nobody=granted'],
    ['service.__proto__=granted'],
    ['all=maybe'],
    ['all=granted&all=denied'],
    ['__proto__[statistical]=granted'],
  ])('unknown purposes: %s is a fault of the request', async (body) => {
    const response = await post(await startShop(), body, ...own);
    expect([response.status, response.lines('set-cookie')]).toEqual([400, []]);
  });

  it.each([
    '{"answers":{"__proto__":{"statistical":"granted"}}}',
    '{"__proto__":{"answers":{"statistical":"granted"}}}',
    '{"answers":{"constructor":"granted"}}',
    '{"answers":{"statistical":true}}',
    '{"answers":["statistical"]}',
    '[]',
    'null',
    `{"answers":${'['.repeat(2000)}`,
  ])('prototype pollution through JSON: %s is a fault of the request', async (body) => {
    const site = await startShop();
    const lines = ['Content-Type: application/json', ...own];
    const response = await sendTo(site, 'PUT /.cookiewarden/consent', body, ...lines);
    expect([response.status, response.lines('set-cookie')]).toEqual([400, []]);
    expect(({} as Record<string, unknown>).statistical).toBeUndefined();
  });

  it('rate: a limiter before the policy sees every request to these addresses', async () => {
    const seen: string[] = [];
    const site = await startSite(
      (_req, res) => void res.end(),
      {},
      (policy) => ({ notice: createNotice(policy) }),
      (req, res, next) => {
        seen.push(req.url);
        if (seen.length > 2) res.status(429).end();
        else next();
      },
    );
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn++) statuses.push((await post(site, 'all=denied', ...own)).status);
    expect(statuses).toEqual([303, 303, 429, 429]);
    expect(seen).toHaveLength(4);
  });

  it('header injection: no part of a form becomes a header', async () => {
    const body = `all=denied&lang=${encodeURIComponent('de\r\nSet-Cookie: evil=1')}&return=${encodeURIComponent('/a\r\nX: y')}`;
    const response = await post(await startShop(), body, ...own);
    expect(response.raw).not.toMatch(/evil=1|\nX: y/);
  });

  it('markup injection: no part of an address becomes markup', async () => {
    const site = await startShop();
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    for (const page of ['preferences', 'cookies']) {
      const target = `GET /.cookiewarden/${page}?return=/${hostile}&lang=${hostile}&saved=${hostile} HTTP/1.1`;
      const { body, status } = await site.send(target, 'Host: shop.example', 'Connection: close');
      expect(status).toBe(200);
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('"><script');
    }
  });
});
