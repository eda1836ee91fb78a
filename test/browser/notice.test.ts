import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';
import { type Shop, startShop } from '../support/notice-shop.js';
import { openShop } from '../support/shop-visit.js';

let browser: Browser;

const patienceMilliseconds = 60_000;

describeInBrowser('the notice in a browser', () => {
  beforeAll(async () => {
    browser = await startBrowser();
  }, patienceMilliseconds);

  afterAll(() => browser.close());

  describe.each(['express', 'fastify'] as const)('on %s, over HTTPS, under a strict CSP', (framework) => {
    let shop: Shop;

    beforeAll(async () => {
      shop = await startShop(framework);
    }, patienceMilliseconds);

    afterAll(() => shop.close());

    it(
      'obeys every answer with scripts, without a reload',
      () => visitWithScripts(shop),
      patienceMilliseconds,
    );

    it('obeys every answer without scripts', () => visitWithoutScripts(shop), patienceMilliseconds);

    it(
      'takes GPC for an objection, and says so',
      async () => {
        const { page, holds, close } = await openShop(browser, shop, {
          extraHTTPHeaders: { 'sec-gpc': '1' },
        });
        await page.goto(shop.url);
        expect(await page.locator('#cookiewarden').textContent()).toContain('Opt-Out Request Honored');
        await page.locator('form[action$="/notice"] .cw-link').first().click();
        await expect(page.locator('dialog').textContent()).resolves.toContain('Global Privacy Control');
        await holds({ cookies: ['session'], storage: [], loads: [] });
        await close();
      },
      patienceMilliseconds,
    );

    it.each(['de-DE', 'ar-EG'])(
      'asks in %s, refusing first and accepting second',
      async (locale) => {
        for (const [at, cookies, loads] of [
          [0, ['__Host-consent', 'session'], []],
          [1, ['__Host-consent', '_fbp', '_ga', '_ga_script', 'session'], allLoads],
        ] as const) {
          const { page, holds, close } = await openShop(browser, shop, { locale });
          await page.goto(shop.url);
          await page.locator(`${notice} button`).nth(at).click();
          await page.locator(settings).waitFor();
          await holds({ loads });
          await page.reload();
          await holds({ cookies, loads });
          expect(await page.locator('#cookiewarden').getAttribute('lang')).toBe(locale.slice(0, 2));
          await close();
        }
      },
      patienceMilliseconds,
    );
  });

  it(
    'opens its settings once, however often they are asked for, and tells each time that a choice was saved',
    async () => {
      const shop = await startShop('express');
      const { page, faults, close } = await openShop(browser, shop);
      const dialogs = page.getByRole('dialog');
      const status = page.locator('.cw-after [role=status]');
      await page.goto(shop.url);
      await page.locator(`${notice} [data-cw-open]`).dblclick();
      await dialogs.first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await dialogs.count()).toBe(1);
      await page.getByRole('button', { name: 'Close' }).click();
      await dialogs.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Refuse all' }).click();
      await status.getByText('Your choice has been saved.').waitFor();
      // There is no notice any more, and the settings still tell.
      await page.reload();
      expect(await status.textContent()).toBe('');
      await page.locator(settings).click();
      await dialogs.getByRole('button', { name: 'Accept all' }).click();
      await status.getByText('Your choice has been saved.').waitFor();
      expect(faults).toEqual([]);
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'asks no more on a page that comes back from the back/forward cache, and obeys what was answered meanwhile',
    async () => {
      const shop = await startShop('express');
      const { page, context, holds, close } = await openShop(browser, shop);
      // Playwright keeps that cache off, so the page is only told that it came back.
      const comeBack = () =>
        page.evaluate("void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
      await page.goto(shop.url);
      const told: string[] = [];
      await page.exposeFunction('tell', (text: string) => told.push(text));
      await page.evaluate("void cookieWarden.onChange(() => tell('changed'))");
      await comeBack();
      await page.waitForLoadState('networkidle');
      expect(await page.locator(notice).isVisible()).toBe(true);
      const other = await context.newPage();
      await other.goto(shop.url);
      await other.evaluate("cookieWarden.grant(['advertising'])");
      await other.close();
      await holds({ loads: ['/pixel.gif'] });
      await comeBack();
      await page.locator(notice).waitFor({ state: 'hidden' });
      await holds({ loads: ['/pixel.gif'] });
      expect(await page.evaluate("cookieWarden.has('advertising')")).toBe(true);
      await comeBack();
      await page.waitForLoadState('networkidle');
      expect(told).toEqual(['changed']);
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'takes the next page for a yes where the regime is implied',
    async () => {
      const shop = await startShop('express', { policy: { regime: 'implied' } });
      const { page, holds, close } = await openShop(browser, shop, { javaScriptEnabled: false });
      await page.goto(shop.url);
      await holds({ cookies: ['__Host-consent', 'session'], storage: [], loads: [] });
      await page.getByRole('link', { name: 'City bicycles' }).click();
      await holds({
        cookies: ['__Host-consent', '_fbp', '_ga', 'session'],
        loads: ['/pixel.gif', '/video'],
      });
      expect(await page.locator(notice).count()).toBe(0);
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'leaves there what the scripts of that page store',
    async () => {
      const shop = await startShop('express', { policy: { regime: 'implied' } });
      const { page, holds, close } = await openShop(browser, shop);
      await page.goto(shop.url);
      await holds({ storage: [], loads: [] });
      await page.getByRole('link', { name: 'City bicycles' }).click();
      await holds({ storage: ['ads_visitor', 'basket', 'stats_visitor'], loads: allLoads });
      expect(await page.evaluate('dataLayer[0][2].analytics_storage')).toBe('granted');
      await page.locator(settings).click();
      expect(await page.getByRole('checkbox', { name: 'Statistics' }).isChecked()).toBe(true);
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );

  it(
    'refuses writes of scripts by option, until they are agreed to',
    async () => {
      const shop = await startShop('fastify', { notice: { storage: 'remove-and-refuse' } });
      const { page, holds, close } = await openShop(browser, shop);
      const write = "localStorage.setItem('stats_visitor', 1); document.cookie = '_ga_script=1; secure'";
      await page.goto(shop.url);
      await page.evaluate(write);
      await holds({ cookies: ['session'], storage: [], loads: [] });
      await page.evaluate("cookieWarden.grant(['statistical'])");
      await page.waitForLoadState('networkidle');
      await page.evaluate(write);
      await holds({
        cookies: ['__Host-consent', '_ga_script', 'session'],
        storage: ['stats_visitor'],
      });
      await close();
      await shop.close();
    },
    patienceMilliseconds,
  );
});

// The last one says for an hour how far removing has come.
const withdrawn = ['__Host-consent', 'cookiewarden-expired', 'session'];
const allLoads = ['/pixel.gif', '/stats.js', '/video'];

const notice = 'form[action$="/notice"]';
const settings = '.cw-after .cw-link';

async function visitWithScripts(shop: Shop): Promise<void> {
  const { page, context, holds, close, faults } = await openShop(browser, shop);
  let reloads = -1;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) reloads++;
  });
  await page.goto(shop.url);
  // The inline script that would also fill the basket waits for consent.
  await holds({ cookies: ['session'], storage: [], loads: [] });

  const told: string[] = [];
  await page.exposeFunction('tell', (text: string) => told.push(text));
  await page.evaluate(
    'cookieWarden.onChange((state) => tell(JSON.stringify([state.isAnswered, cookieWarden.has("statistical")])))',
  );
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await page.locator(settings).waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Cookie settings');
  await holds({ cookies: ['__Host-consent', 'session'], storage: [], loads: [] });

  await page.locator(settings).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Statistics' }).check();
  await page.getByRole('button', { name: 'Save my choice' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await holds({
    cookies: ['__Host-consent', '_ga_script', 'session'],
    storage: ['stats_visitor'],
    loads: ['/stats.js'],
  });
  expect(told.map((text) => JSON.parse(text))).toEqual([
    [true, false],
    [true, true],
  ]);

  await page.evaluate('cookieWarden.grant()');
  expect(await page.evaluate('dataLayer.map((each) => [each[0], each[1], each[2].ad_storage])')).toEqual([
    ['consent', 'default', 'denied'],
    ['consent', 'update', 'denied'],
    ['consent', 'update', 'denied'],
    ['consent', 'update', 'granted'],
  ]);
  await holds({
    cookies: ['__Host-consent', '_ga_script', 'session'],
    storage: ['ads_visitor', 'basket', 'stats_visitor'],
    loads: ['/pixel.gif', '/video'],
  });
  expect(reloads).toBe(0);

  await page.reload();
  expect(await page.locator(notice).count()).toBe(0);
  await holds({
    cookies: ['__Host-consent', '_fbp', '_ga', '_ga_script', 'session'],
    storage: ['ads_visitor', 'basket', 'stats_visitor'],
    loads: ['/pixel.gif', '/stats.js', '/video'],
  });

  await page.evaluate('cookieWarden.withdraw()');
  const afterwards = { cookies: withdrawn, storage: ['basket'], loads: [] };
  await holds(afterwards);
  await page.reload();
  await holds(afterwards);
  const [consent] = (await context.cookies()).filter(({ name }) => name === '__Host-consent');
  expect(consent).toMatchObject({ secure: true, path: '/', sameSite: 'Lax' });
  expect(faults).toEqual([]);
  await close();
}

async function visitWithoutScripts(shop: Shop): Promise<void> {
  const { page, holds, close } = await openShop(browser, shop, { javaScriptEnabled: false });
  const start = `${shop.url}/?page=2`;
  await page.goto(start);
  await holds({ cookies: ['session'], storage: [], loads: [] });

  await page.getByRole('button', { name: 'Refuse all' }).click();
  expect(page.url()).toBe(start);
  expect(await page.locator(notice).count()).toBe(0);
  await holds({ cookies: ['__Host-consent', 'session'], storage: [], loads: [] });

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  const box = page.getByRole('checkbox', { name: 'Advertising' });
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await page.getByRole('button', { name: 'Save my choice' }).click();
  expect(await page.getByRole('status').textContent()).toMatch(
    /^Your choice has been saved\. You made your choice on .* on this site\./,
  );
  expect(await page.getByRole('checkbox', { name: 'Advertising' }).isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Back to the site' }).click();
  expect(page.url()).toBe(start);
  await holds({
    cookies: ['__Host-consent', '_fbp', 'session'],
    storage: [],
    loads: ['/pixel.gif'],
  });

  // A frame of a purpose that was refused can be loaded once.
  await page.locator('.cookiewarden-placeholder a').click();
  await page.frameLocator('[name=workshop]').getByText('Video').waitFor();
  await holds({ loads: ['/video'] });

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await holds({ cookies: withdrawn });
  await page.getByRole('link', { name: 'Back to the site' }).click();
  await holds({ cookies: withdrawn, storage: [], loads: [] });
  await close();
}
