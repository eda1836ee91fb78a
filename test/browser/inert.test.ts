import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import type { Browser } from 'playwright-core';
import { describeInBrowser, startBrowser, waitUntil } from '../support/browser.js';

const bannerPath = createRequire(import.meta.url).resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js');

let browser: Browser;
let pageAddress: string;
let close: () => Promise<void>;
const loads: string[] = [];

const patienceMilliseconds = 60_000;

describeInBrowser('what is left inert, under another banner', () => {
  beforeAll(async () => {
    browser = await startBrowser();
    const stats = createServer((req, res) => {
      if (req.url !== '/favicon.ico') loads.push(req.url ?? '');
      res.setHeader('content-type', 'text/javascript');
      res.end(`window.ran = (window.ran || []).concat('${req.url}');`);
    }).listen(0);
    const shop = startShop(`http://stats.localhost:${(stats.address() as AddressInfo).port}`).listen(0);
    pageAddress = `http://localhost:${(shop.address() as AddressInfo).port}/`;
    close = async () => {
      await browser.close();
      for (const server of [stats, shop]) server.closeAllConnections();
      await Promise.all([stats, shop].map((server) => new Promise((done) => server.close(done))));
    };
  }, patienceMilliseconds);

  afterAll(() => close());

  it(
    'comes to life where vanilla-cookieconsent is told that the visitor agrees, under a nonce',
    async () => {
      const page = await browser.newPage();
      await page.goto(pageAddress);
      await waitUntil(page, '"CookieConsent" in window && CookieConsent.validConsent !== undefined');
      expect(loads).toEqual([]);
      expect(await page.evaluate('window.ran')).toBeUndefined();

      await page.evaluate('CookieConsent.acceptCategory("marketing")');
      await waitUntil(page, 'window.ran');
      expect(await page.evaluate('window.ran')).toEqual(['inline']);
      await page.evaluate('CookieConsent.acceptCategory(["marketing", "analytics"])');
      await waitUntil(page, 'window.ran.length === 2');
      expect(loads).toEqual(['/s.js']);
      await page.close();
    },
    patienceMilliseconds,
  );
});

function startShop(statsOrigin: string): express.Express {
  const policy = definePolicy({
    rules: [
      { host: 'stats.localhost', category: 'statistical' },
      { inline: 'window.ran', category: 'advertising' },
    ],
    html: { dialect: 'vanilla-cookieconsent', withheldAs: 'inert' },
  });
  const app = express();
  app.use(cookieWarden(policy, { logger: false }));
  app.get('/banner.js', (_req, res) => {
    res.sendFile(bannerPath, { dotfiles: 'allow' });
  });
  app.get('/', (_req, res) => {
    res.setHeader('content-security-policy', "script-src 'nonce-n0nce'");
    res.send(`<!doctype html><html lang=en><title>Shop</title>
      <script nonce=n0nce src="${statsOrigin}/s.js"></script>
      <script nonce=n0nce>window.ran = (window.ran || []).concat('inline');</script>
      <script nonce=n0nce src="/banner.js"></script>
      <script nonce=n0nce>CookieConsent.run({
        categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
        language: { default: 'en', translations: { en: { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] } } } },
      });</script>`);
  });
  return app;
}
