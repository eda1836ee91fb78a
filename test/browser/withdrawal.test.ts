import type { Report } from '@cookiewarden/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';
import { type ShopOptions, startShop } from '../support/notice-shop.js';
import { openShop } from '../support/shop-visit.js';

const patienceMilliseconds = 60_000;

/** One cookie at every place that a browser tells apart. */
const everywhere = [
  '_ga=host; Path=/; Secure; HttpOnly',
  '_ga=domain; Path=/; Domain=shop.localhost; Secure; HttpOnly; SameSite=Lax',
  '_ga=same; Path=/; Domain=www.shop.localhost; Secure; HttpOnly; SameSite=Strict',
  '_ga=path; Path=/account; Secure; HttpOnly',
  '_ga=folder; Path=/account/; Domain=shop.localhost; Secure; HttpOnly',
  '_ga=partitioned; Path=/; Secure; HttpOnly; SameSite=None; Partitioned',
  '__Host-_ga=1; Path=/; Secure; HttpOnly',
  '__Secure-_ga=1; Path=/; Domain=shop.localhost; Secure',
];

const policy: ShopOptions['policy'] = {
  expireDenied: { paths: ['/account', '/account/'] },
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga', category: 'statistical' },
    { cookie: '__*-_ga', category: 'statistical' },
    { cookie: '_fbp', category: 'advertising' },
    { storage: 'stats_*', category: 'statistical' },
  ],
};

describeInBrowser('withdrawing in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  }, patienceMilliseconds);

  afterAll(() => browser.close());

  describe.each(['express', 'fastify'] as const)('on %s', (framework) => {
    it.each([
      ['with scripts', true, 2048],
      ['without scripts', false, 2048],
      ['without scripts, a few bytes at a time', false, 400],
    ])(
      'empties the jar wherever a cookie was stored, %s',
      async (_, javaScriptEnabled, limitBytes) => {
        const expireDenied = { paths: ['/account', '/account/'], limitBytes };
        const shop = await startShop(framework, { policy: { ...policy, expireDenied }, cookies: everywhere });
        const { page, context, close } = await openShop(browser, shop, { javaScriptEnabled });
        const start = shop.url.replace('localhost', 'www.shop.localhost');
        await page.goto(start);
        expect(await jarOf(context)).toEqual(['session']);
        await page.getByRole('button', { name: 'Accept all' }).click();
        await page.goto(`${start}/account`);
        expect((await jarOf(context)).filter((name) => name.endsWith('_ga'))).toHaveLength(everywhere.length);

        await page.goto(`${start}/.cookiewarden/preferences`);
        await page.getByRole('button', { name: 'Refuse all' }).click();
        // Each further page goes on where the last response stopped.
        for (let visits = 0; visits < 2400 / limitBytes; visits++) await page.goto(`${start}/account`);
        expect(await jarOf(context)).toEqual(['__Host-consent', 'cookiewarden-expired', 'session']);
        await close();
        await shop.close();
      },
      patienceMilliseconds,
    );
  });

  it(
    'removes what was kept outside cookies, and nothing else',
    async () => {
      const shop = await startShop('express', { policy });
      const { page, close } = await openShop(browser, shop);
      await page.goto(shop.url);
      await page.evaluate('cookieWarden.grant()');
      await page.evaluate(fillStorage);
      expect(await page.evaluate(listStorage)).toEqual(
        ['cache', 'indexeddb', 'local', 'session'].flatMap((area) => [`${area} basket`, `${area} stats_1`]),
      );
      await page.evaluate('cookieWarden.withdraw()');
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(listStorage)).toEqual(
        ['cache', 'indexeddb', 'local', 'session'].map((area) => `${area} basket`),
      );
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'clears all of it by option, also without scripts',
    async () => {
      const shop = await startShop('fastify', { policy: { ...policy, clearOnWithdrawal: ['storage'] } });
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' });
      const scripted = await context.newPage();
      await scripted.goto(shop.url);
      await scripted.getByRole('button', { name: 'Accept all' }).click();
      await scripted.waitForLoadState('networkidle');
      await scripted.evaluate(fillStorage);
      await scripted.goto('about:blank');
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${shop.url}/.cookiewarden/preferences`);
      await page.getByRole('button', { name: 'Refuse all' }).click();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(listStorage)).toEqual([]);
      expect(await jarOf(context)).toContain('session');
      await context.close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'tells which cookie came back, because a script of the site stores it again',
    async () => {
      const reports: Report[] = [];
      const shop = await startShop('express', {
        policy: { ...policy, onReport: (report) => reports.push(report) },
        script: "document.cookie = '_ga=again; path=/; secure'",
      });
      const { page, close } = await openShop(browser, shop);
      await page.goto(shop.url);
      await page.getByRole('button', { name: 'Refuse all' }).click();
      await page.waitForLoadState('networkidle');
      expect(returned(reports)).toEqual([]);
      await page.reload();
      await page.reload();
      expect(returned(reports)).toContain('_ga');
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );
});

async function jarOf(context: BrowserContext): Promise<readonly string[]> {
  return (await context.cookies()).map(({ name }) => name).sort();
}

function returned(reports: readonly Report[]): readonly string[] {
  return reports.flatMap(({ decisions }) =>
    decisions.filter(({ isBack }) => isBack).map(({ subject }) => subject),
  );
}

const fillStorage = `(async () => {
  for (const key of ['stats_1', 'basket']) {
    localStorage.setItem(key, '1');
    sessionStorage.setItem(key, '1');
    await caches.open(key);
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(key);
      opening.onsuccess = () => { opening.result.close(); resolve(); };
      opening.onerror = reject;
    });
  }
})()`;

const listStorage = `(async () => [
  ...(await caches.keys()).map((key) => 'cache ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'indexeddb ' + name),
  ...Object.keys(localStorage).map((key) => 'local ' + key),
  ...Object.keys(sessionStorage).map((key) => 'session ' + key),
].filter((key) => /stats_1|basket/.test(key)).sort())()`;
