import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type ConsentSource, definePolicy } from '@cookiewarden/core';
import { install, type WithConsent } from '@cookiewarden/node';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';
import { makeCertificate } from '../support/notice-shop.js';
import { listen, stopServers } from '../support/wire.js';

/** An answer that is kept where the site is a frame of another's page. */
const choice: ConsentSource = {
  name: 'choice',
  cookies: ['choice'],
  read(facts) {
    const [, value] = /choice=(\w+)/.exec(facts.header('cookie') ?? '') ?? [];
    const categories = new Map(value === undefined ? [] : [['statistical', value as 'granted' | 'denied']]);
    return { categories, services: new Map(), isAnswered: value !== undefined, source: 'choice' };
  },
  write: ({ categories }) => [
    `choice=${categories.get('statistical')}; Path=/; Secure; SameSite=None; Partitioned`,
  ],
};

const end = 'Secure; SameSite=None; Partitioned';
const lines = ['_ga=1; Path=/', '_gat=1; Path=/account', '_gid=1; Path=/; Domain=shop.localhost'];

describeInBrowser('withdrawing in a frame of another site’s page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await stopServers();
  });

  it.each([2048, 500])(
    'empties the jar by what the frame itself asks for, %d bytes at a time',
    async (limitBytes) => {
      const certificate = makeCertificate();
      const policy = definePolicy({
        consent: choice,
        rules: [{ cookie: '_g*', category: 'statistical' }],
        expireDenied: { paths: ['/account'], limitBytes },
      });
      const shop = createServer(certificate, (req, res: ServerResponse & WithConsent) => {
        if (req.url === '/grant') res.consent?.grant(['statistical']);
        if (req.url === '/withdraw') res.consent?.withdraw();
        if (req.url === '/set')
          res.setHeader(
            'Set-Cookie',
            lines.map((line) => `${line}; ${end}`),
          );
        res.setHeader('Content-Type', 'text/html').end('<p>Shop');
      });
      const port = await listen(install(shop, policy, { logger: false }));
      const url = `https://www.shop.localhost:${port}`;
      const other = createServer(certificate, (_req, res) => {
        res.setHeader('Content-Type', 'text/html').end(`<iframe name="shop" src="${url}/"></iframe>`);
      });
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(`https://other.localhost:${await listen(other)}/`);
      const visit = async (path: string) => {
        const frame = page.frame('shop');
        await Promise.all([frame?.waitForURL(url + path), frame?.evaluate(`location.href = '${path}'`)]);
      };
      const jar = async () => (await context.cookies()).map(({ name }) => name).sort();
      for (const path of ['/grant', '/set']) await visit(path);
      expect(await jar()).toEqual(['_ga', '_gat', '_gid', 'choice']);
      await visit('/withdraw');
      for (let times = 0; times < 20; times++) await visit(times % 2 === 0 ? '/account' : '/');
      expect(await jar()).toEqual(['choice', 'cookiewarden-expired']);
      await context.close();
    },
    60_000,
  );
});
