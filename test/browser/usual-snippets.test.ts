import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { allServices } from '@cookiewarden/services';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import { describeInBrowser } from '../support/browser.js';
import { type BrowserSite, openBrowserSite } from '../support/browser-site.js';
import { usualSnippets } from '../support/usual-snippets.js';

const policy = definePolicy({ consent: consentCookie(), services: allServices });

describeInBrowser('a page with the usual snippets of a hundred services, in a browser', () => {
  let site: BrowserSite;

  beforeAll(async () => {
    const app = express();
    app.use(cookieWarden(policy));
    app.get('/bare', (_req, res) => res.send('<!doctype html><title>Shop</title>'));
    app.get('/', (req, res) => {
      if (req.query.answer === 'yes') res.consent.grant(policy.subject.categoryNames);
      if (req.query.answer === 'no') res.consent.withdraw();
      res.send(`<!doctype html><title>Shop</title>${usualSnippets.map(({ html }) => html).join('\n')}`);
    });
    site = await openBrowserSite(app);
  });

  afterAll(() => site.close());

  // Hosts that the page asked for anything, and names of what its scripts left in the window.
  async function visit(query: string) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/bare`);
    const bare = new Set(await page.evaluate(() => Object.keys(window)));
    const hosts = new Set<string>();
    await context.route(/./, (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname === 'localhost') return route.continue();
      hosts.add(hostname);
      return route.abort();
    });
    await page.goto(`${site.url}/${query}`, { waitUntil: 'networkidle' });
    const names = (await page.evaluate(() => Object.keys(window))).filter((name) => !bare.has(name));
    await context.close();
    return { hosts: [...hosts].sort(), names: names.sort() };
  }

  it('asks nobody for anything, and runs nothing, before an answer and after a refusal', async () => {
    for (const query of ['', '?answer=no']) expect(await visit(query)).toEqual({ hosts: [], names: [] });
  }, 30_000);

  it('asks them all once the visitor agrees', async () => {
    const { hosts, names } = await visit('?answer=yes');
    expect(hosts.length).toBeGreaterThan(80);
    expect(names).toEqual(expect.arrayContaining(['dataLayer', 'fbq', '_paq', 'ttq', '_hjSettings']));
  }, 30_000);
});
