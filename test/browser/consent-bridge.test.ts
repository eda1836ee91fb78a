import { bridgeScript, consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { createNotice } from '@cookiewarden/notice';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import { describeInBrowser } from '../support/browser.js';
import { type BrowserSite, openBrowserSite } from '../support/browser-site.js';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga', category: 'statistical' },
    { cookie: '_fbp', category: 'advertising' },
  ],
});

// Stands in for the tool's own script: two buttons, its event, its question.
const tool = `
  let services = [];
  window.UC_UI = { getServicesBaseInfo: () => services };
  const say = (type, statistical, marketing) => {
    services = [
      { categorySlug: 'functional', consent: { status: statistical } },
      { categorySlug: 'marketing', consent: { status: marketing } },
    ];
    dispatchEvent(new CustomEvent('UC_UI_CMP_EVENT', { detail: { type } }));
  };`;

describeInBrowser('the bridge in a browser', () => {
  let site: BrowserSite;

  beforeAll(async () => {
    const app = express();
    app.use(cookieWarden(policy, { notice: createNotice(policy, { inject: false }) }));
    app.get('/', (_req, res) => {
      for (const name of ['session', '_ga', '_fbp']) res.cookie(name, '1');
      res.set('Content-Security-Policy', "default-src 'self'; script-src 'nonce-0'");
      res.send(`<!doctype html><title>Shop</title>
        <script nonce="0">${bridgeScript({ tool: 'usercentrics' })}</script>
        <script nonce="0">${tool}</script>`);
    });
    site = await openBrowserSite(app);
  });

  afterAll(() => site.close());

  it('brings the answer of a tool that keeps it to itself, so that the server follows with the next request', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const sent = async () => {
      await context.clearCookies({ name: /^(session|_ga|_fbp)$/ });
      await page.goto(site.url);
      const names = (await context.cookies()).map(({ name }) => name);
      return names.filter((name) => ['session', '_ga', '_fbp'].includes(name)).sort();
    };
    const say = async (words: string) => {
      const put = page.waitForResponse((response) => response.request().method() === 'PUT');
      await page.evaluate(`say(${words})`);
      return (await put).status();
    };
    expect(await sent()).toEqual(['session']);
    expect(await say("'SAVE', true, false")).toBe(200);
    expect(await sent()).toEqual(['_ga', 'session']);
    const kept = (await context.cookies()).find(({ name }) => name.startsWith('consent'));
    expect(kept?.value).toContain('&source=usercentrics&');
    expect(await say("'ACCEPT_ALL', true, true")).toBe(200);
    expect(await sent()).toEqual(['_fbp', '_ga', 'session']);
    expect(await say("'DENY_ALL', false, false")).toBe(200);
    expect(await sent()).toEqual(['session']);
    await context.close();
  }, 60_000);
});
