import { writeConsentMode } from '@cookiewarden/consent';
import type { Exchange, NoticePage } from '@cookiewarden/core';
import { createNotice, languages } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { fileVersion } from '../../packages/notice/src/addresses.js';
import { pageScript } from '../../packages/notice/src/page-script.js';
import { styles } from '../../packages/notice/src/styles.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

const policy = policyToAsk();
const page: NoticePage = { url: '/a?b=1', contentSecurityPolicy: undefined };

describe('decorate', () => {
  const notice = createNotice(policy);

  it('puts the notice into a page until there is an answer, then only the link to the settings', () => {
    expect(notice.decorate(visit(policy), page)?.html).toContain('<form');
    const cookie = answered([], ['statistical', 'advertising']);
    const after = notice.decorate(visit(policy, { headers: { cookie } }), page);
    expect(after?.html).not.toContain('<form');
    expect(after?.html).toContain('Cookie settings');
  });

  it('asks again once the answer lapsed', () => {
    const cookie = answered([], ['statistical'], '0');
    expect(notice.decorate(visit(policy, { headers: { cookie } }), page)?.html).toContain('<form');
  });

  it('leaves parts of pages alone', () => {
    const headers = { 'sec-fetch-dest': 'empty' };
    const exchange = visit(policy, { headers });
    expect(notice.mayDecorate(exchange.facts)).toBe(false);
    expect(notice.decorate(exchange, page)).toBeUndefined();
  });

  it('leaves its own pages alone', () => {
    expect(notice.mayDecorate(visit(policy, { path: '/.cookiewarden/cookies' }).facts)).toBe(false);
    expect(notice.mayDecorate(visit(policy, { path: '/' }).facts)).toBe(true);
  });

  it('writes ASCII only, which every charset reads alike', () => {
    for (const language of Object.keys(languages)) {
      const exchange = visit(policy, { headers: { 'accept-language': language } });
      expect(notice.decorate(exchange, page)?.html).toMatch(/^[\x20-\x7e\n]+$/);
    }
  });

  it('varies by language', () => {
    expect(notice.decorate(visit(policy), page)?.vary).toEqual(['Accept-Language']);
  });

  it("puts the page's own nonce on its elements", () => {
    const contentSecurityPolicy = "default-src 'none'; script-src 'nonce-Ab+/0=' 'strict-dynamic'";
    const html = notice.decorate(visit(policy), { ...page, contentSecurityPolicy })?.html ?? '';
    expect(html.match(/ nonce="Ab\+\/0="/g)).toHaveLength(2);
  });

  it('puts nothing where nothing is asked, not even a notice', () => {
    const silent = policyToAsk({ rules: [{ cookie: 'session', category: 'technical' }] });
    expect(createNotice(silent).decorate(visit(silent), page)?.html).not.toContain('<form');
  });

  it('keeps away by option, and where a template placed the notice', () => {
    expect(createNotice(policy, { inject: false }).decorate(visit(policy), page)).toBeUndefined();
    const exchange = visit(policy);
    expect(notice.place(exchange, page)).toContain('<form');
    expect(notice.decorate(exchange, page)).toBeUndefined();
  });

  it('puts before every script what refuses writes and what tells Google, with the nonce', () => {
    const options = { storage: 'remove-and-refuse', consentMode: writeConsentMode } as const;
    const contentSecurityPolicy = "script-src 'nonce-Ab+/0='";
    const exchange = visit(policy);
    const both = ['storage', 'consent-mode'].map(
      (name) => `<script src="/.cookiewarden/${name}.js" nonce="Ab+/0="></script>`,
    );
    const decorated = createNotice(policy, options).decorate(exchange, { ...page, contentSecurityPolicy });
    expect(decorated?.beforeScripts).toBe(both.join(''));
    expect(notice.decorate(exchange, page)?.beforeScripts).toBeUndefined();
    expect(createNotice(policy, { ...options, inject: false }).decorate(exchange, page)).toBeUndefined();
  });

  it('sends Tk by option', () => {
    expect(createNotice(policy, { dnt: true }).decorate(visit(policy), page)?.headers).toEqual({ tk: 'N' });
  });

  it("follows the page's language where the operator tells it, else the visitor's choice", () => {
    const telling = createNotice(policy, { language: () => 'nl' });
    const headers = { 'accept-language': 'fr' };
    expect(telling.place(visit(policy, { headers }), page)).toContain('lang="nl"');
    expect(notice.place(visit(policy, { headers }), page)).toContain('lang="fr"');
    const chosen = answered(['statistical'], ['advertising']).replace('&policy=1', '&policy=1&lang=de');
    expect(notice.place(visit(policy, { headers: { ...headers, cookie: chosen } }), page)).toContain(
      'lang="de"',
    );
  });
});

it('takes no language that is promised', () => {
  const late = createNotice(policy, { language: (() => Promise.reject(new Error('no'))) as never });
  expect(() => late.place(visit(policy), page)).toThrow(
    'language returned a promise: it must be synchronous',
  );
});

it.each([null, undefined, 7])('takes the visitor’s own language where the page has %p', (none) => {
  const notice = createNotice(policy, { language: (() => none) as never });
  const headers = { 'accept-language': 'fr' };
  expect(notice.place(visit(policy, { headers }), page)).toContain('lang="fr"');
});

describe('the implied regime', () => {
  const implied = policyToAsk({ regime: 'implied' });
  const notice = createNotice(implied);
  const keep = (exchange: Exchange) => exchange.keepSetCookies([]).map((line) => line.split(';')[0] ?? '');

  it('withholds on the first page, and takes the next page that is opened for a yes', () => {
    const first = visit(implied);
    expect(notice.decorate(first, page)?.html).toContain('<form');
    expect(first.allows('statistical')).toBe(false);
    const [cookie = ''] = keep(first);
    expect(cookie).toContain('&notice=1');
    const next = visit(implied, {
      headers: { cookie, 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' },
    });
    expect(next.allows('statistical')).toBe(true);
    expect(notice.decorate(next, page)?.html).not.toContain('<form');
  });

  it('lets the scripts and the settings of a page that counted go by its standing', () => {
    const rules = [{ storage: 'stats_*', category: 'statistical' }];
    const keeping = policyToAsk({ regime: 'implied', rules });
    const telling = createNotice(keeping, { storage: 'remove-and-refuse', consentMode: writeConsentMode });
    const addressesIn = (exchange: Exchange) => {
      const { html = '', beforeScripts = '' } = telling.decorate(exchange, page) ?? {};
      const settings = /<div class="cw-after".*? href="([^"]*)"/.exec(html)?.[1] ?? '';
      const scripts = [...beforeScripts.matchAll(/src="([^"]*)"/g)].map(([, src = '']) => src);
      return [...scripts, settings].map((url) => url.replaceAll('&amp;', '&'));
    };
    const first = visit(keeping);
    const before = addressesIn(first);
    const [cookie = ''] = keep(first);
    const after = addressesIn(visit(keeping, { headers: { cookie, 'sec-fetch-dest': 'document' } }));
    const saysYes = (url: string) => {
      const headers = { cookie, 'sec-fetch-dest': 'empty', accept: '*/*' };
      const exchange = visit(keeping, { path: url.split('?')[0] ?? '', headers });
      const { body } = telling.respond(exchange, { url, body: '' });
      return /"stats_\*",0|["']?analytics_storage["']?:\s*["']granted|value="statistical" checked/.test(body);
    };
    expect(before.map(saysYes)).toEqual([false, false, false]);
    expect(after.map(saysYes)).toEqual([true, true, true]);
  });

  it.each([
    ['a part of the page', { 'sec-fetch-dest': 'image', accept: 'image/*' }],
    ['a page fetched ahead', { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' }],
  ])('does not take %s for one', (_case, headers) => {
    const first = visit(implied);
    notice.decorate(first, page);
    const [cookie = ''] = keep(first);
    expect(visit(implied, { headers: { ...headers, cookie } }).allows('statistical')).toBe(false);
  });

  it('does not count a page fetched ahead as one that showed the notice', () => {
    const ahead = visit(implied, { headers: { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' } });
    expect(notice.decorate(ahead, page)?.html).toContain('<form');
    expect(keep(ahead)).toEqual([]);
  });

  it('stores nothing in opt-in, where nothing hangs on it', () => {
    const exchange = visit(policy);
    createNotice(policy).decorate(exchange, page);
    expect(keep(exchange)).toEqual([]);
  });
});

describe('missing texts', () => {
  it('are reported at start-up, one line each', () => {
    const lines: string[] = [];
    const games = policyToAsk({ categories: { games: {} } });
    const notice = createNotice(games, { languages: ['en'], onMissingText: (line) => lines.push(line) });
    expect(lines).toEqual(notice.missingTexts.map((line) => `Cookie Warden: the text ${line}.`));
    expect(lines[0]).toBe(
      'Cookie Warden: the text "category.games.title" is missing in en: "games" stands in.',
    );
  });
});

describe('size', () => {
  it.each(Object.keys(languages))('in %s: markup, styles and script are under 12 KB together', (language) => {
    const exchange = visit(policy, { headers: { 'accept-language': language } });
    const markup = createNotice(policy).place(exchange, page);
    const bytes = new TextEncoder().encode(markup + styles + pageScript).length;
    expect(bytes).toBeLessThan(12 * 1024);
  });

  it('names the version of styles and script in their addresses', () => {
    expect(createNotice(policy).place(visit(policy), page)).toContain(`notice.js?v=${fileVersion}`);
  });
});
