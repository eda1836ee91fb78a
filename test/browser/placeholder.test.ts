import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import express from 'express';
import type { Browser } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';

let browser: Browser;
let pageAddress: string;
let close: () => Promise<void>;
const loads: string[] = [];

const patienceMilliseconds = 60_000;

describeInBrowser('the placeholder of a frame, under a strict policy', () => {
  beforeAll(async () => {
    browser = await startBrowser();
    const clips = createServer((req, res) => {
      if (req.url !== '/favicon.ico') loads.push(req.url ?? '');
      res.setHeader('content-type', 'text/html');
      res.end('<!doctype html><p>The clip');
    }).listen(0);
    const clipsOrigin = `http://clips.localhost:${(clips.address() as AddressInfo).port}`;
    const shop = startShop(clipsOrigin).listen(0);
    pageAddress = `http://localhost:${(shop.address() as AddressInfo).port}/`;
    close = async () => {
      await browser.close();
      for (const server of [clips, shop]) server.closeAllConnections();
      await Promise.all([clips, shop].map((server) => new Promise((done) => server.close(done))));
    };
  }, patienceMilliseconds);

  afterAll(() => close());
  beforeEach(() => {
    loads.length = 0;
  });

  it.each([
    ['without scripts', false],
    ['with scripts', true],
  ])(
    'loads the frame once, from the keyboard, %s',
    async (_way, javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(pageAddress);
      const link = page.getByRole('link', { name: 'Load this once' });
      expect(await page.getByRole('group').textContent()).toContain('Clips & Co');
      expect(loads).toEqual([]);

      await page.keyboard.press('Tab');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('p').textContent()).resolves.toBe('The clip');
      expect(loads).toEqual(['/embed?v=1&t=2']);
      expect(page.url()).toBe(pageAddress);

      await page.goto(pageAddress);
      await link.waitFor();
      expect(loads).toHaveLength(1);
      await page.close();
    },
    patienceMilliseconds,
  );

  it(
    'has nothing that axe finds fault with',
    async () => {
      const page = await browser.newPage();
      await page.goto(pageAddress);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run('.cookiewarden-placeholder'),
      );
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await page.close();
    },
    patienceMilliseconds,
  );
});

function startShop(clipsOrigin: string): express.Express {
  const policy = definePolicy({
    services: [{ id: 'clips', name: 'Clips & Co', category: 'social', hosts: [{ host: 'clips.localhost' }] }],
    serviceWithheldAs: { clips: 'placeholder' },
  });
  const app = express();
  app.use(cookieWarden(policy, { logger: false }));
  app.get('/', (_req, res) => {
    res.setHeader('content-security-policy', `default-src 'none'; frame-src ${clipsOrigin}`);
    res.send(
      `<!doctype html><html lang=en><title>Shop</title><main><h1>Shop</h1><p>See <iframe title="A clip" src="${clipsOrigin}/embed?v=1&amp;t=2"></iframe></p></main>`,
    );
  });
  return app;
}
