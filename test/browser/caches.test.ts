import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';

const patienceMilliseconds = 60_000;

describeInBrowser('the cache of a browser', () => {
  let browser: Browser;
  let server: Server & { closeAllConnections?: () => void };
  let made = 0;
  let confirmed = 0;

  beforeAll(async () => {
    const app = express();
    const policy = definePolicy({
      consent: consentCookie(),
      rules: [{ host: 'pixel.example', category: 'advertising' }],
    });
    app.use(cookieWarden(policy, { logger: false }));
    app.post('/answer/:answer', (req, res) => {
      if (req.params.answer === 'yes') res.consent.grant(['advertising']);
      else res.consent.withdraw();
      res.status(204).end();
    });
    const page = (control: string) => (req: express.Request, res: express.Response) => {
      res.set('Cache-Control', control).set('ETag', '"page"').type('html');
      if (req.fresh) {
        confirmed++;
        res.status(304).end();
        return;
      }
      made++;
      const pixel = '<img id=pixel src="http://pixel.example/p.gif">';
      res.send(`<title>page</title><a href="/kept">kept</a><a href="/asked">asked</a><p>${pixel}</p>`);
    };
    app.get('/kept', page('public, max-age=600'));
    app.get('/asked', page('no-cache'));
    app.get('/start', (_req, res) => void res.send('<a href="/kept">kept</a><a href="/asked">asked</a>'));
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser();
  }, patienceMilliseconds);

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections?.();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Follows a link to a page, as a visitor does, and tells whether the pixel is in it. */
  async function visit(page: Page, path: string): Promise<boolean> {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/start`);
    await page.click(`a[href="${path}"]`);
    await page.waitForURL(`**${path}`);
    return (await page.locator('#pixel').count()) > 0;
  }

  const answer = (page: Page, word: 'yes' | 'no') =>
    page.evaluate(`fetch('/answer/${word}', { method: 'POST' }).then(() => {})`);

  it.each(['/kept', '/asked'])(
    'never shows %s as it was made for the answer before',
    async (path) => {
      const page = await (await browser.newContext()).newPage();
      const seen: boolean[] = [await visit(page, path)];
      for (const word of ['yes', 'no', 'yes', 'no'] as const) {
        await answer(page, word);
        seen.push(await visit(page, path), await visit(page, path));
      }
      expect(seen).toEqual([false, true, true, false, false, true, true, false, false]);
    },
    patienceMilliseconds,
  );

  it(
    'is used all the same while the answer stays',
    async () => {
      const page = await (await browser.newContext()).newPage();
      await visit(page, '/kept');
      await visit(page, '/asked');
      made = 0;
      confirmed = 0;
      for (let turn = 0; turn < 3; turn++) {
        await visit(page, '/kept');
        await visit(page, '/asked');
      }
      expect([made, confirmed]).toEqual([0, 3]);
    },
    patienceMilliseconds,
  );
});
