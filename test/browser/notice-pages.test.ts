import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startBrowser } from '../support/browser.js';
import { type Shop, startShop } from '../support/notice-shop.js';
import { repositoryRoot } from '../support/source-tree.js';

const screenshots = join(repositoryRoot, 'packages/notice/screenshots');
const updates = process.env.UPDATE_SCREENSHOTS === '1';
const patienceMilliseconds = 60_000;

/** The height of its picture in the README: a page of settings or cookies is shown further down. */
const pages = { notice: 480, preferences: 1060, cookies: 1060 } as const;
const looks = [
  { name: 'light', locale: 'en-GB', colorScheme: 'light' },
  { name: 'dark', locale: 'de-DE', colorScheme: 'dark' },
  { name: 'right-to-left', locale: 'ar-EG', colorScheme: 'light' },
] as const;
const cases = looks.flatMap((look) =>
  Object.entries(pages).map(([page, height]) => [page, look.name, { ...look, height }] as const),
);

describeInBrowser('the pages of the notice', () => {
  let browser: Browser;
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop('express', { notice: { updated: '2026-01-31', email: 'not-used' } });
    browser = await startBrowser();
    if (updates) mkdirSync(screenshots, { recursive: true });
  }, patienceMilliseconds);

  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  it.each(cases)(
    '%s, %s: axe finds nothing, also on a narrow screen',
    async (name, lookName, look) => {
      const { locale, colorScheme, height } = look;
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 760, height },
      });
      const page = await context.newPage();
      await page.goto(shop.url + (name === 'notice' ? '' : `/.cookiewarden/${name}`));
      expect(await findFlaws(page)).toEqual([]);
      if (updates) {
        await page.screenshot({ path: join(screenshots, `${name}-${lookName}.png`), type: 'png' });
      }
      // WCAG 1.4.10: nothing is cut off at 320 CSS pixels.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await findFlaws(page)).toEqual([]);
      await context.close();
    },
    patienceMilliseconds,
  );

  it(
    'the settings dialog: axe finds nothing, Escape closes it, and focus comes back',
    async () => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(shop.url);
      const opener = page.getByRole('link', { name: 'Choose' });
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Your cookie settings' }).waitFor();
      expect(await findFlaws(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Choose');
      await context.close();
    },
    patienceMilliseconds,
  );

  it(
    'the keyboard reaches refusing before accepting, and neither is hidden behind the notice',
    async () => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 800, height: 500 },
      });
      const page = await context.newPage();
      await page.goto(shop.url);
      const reached: string[] = [];
      for (let presses = 0; presses < 20 && reached.at(-1) !== 'Find out more'; presses++) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate('document.activeElement.textContent.trim()'));
        // WCAG 2.4.11: what has the focus is the topmost thing at its place.
        expect([reached.at(-1), await page.evaluate(isOnTop)]).toEqual([reached.at(-1), true]);
      }
      expect(reached.slice(-4)).toEqual(['Refuse all', 'Accept all', 'Choose', 'Find out more']);
      await context.close();
    },
    patienceMilliseconds,
  );
});

it('README.md of the notice shows every screenshot', () => {
  const readme = readFileSync(join(repositoryRoot, 'packages/notice/README.md'), 'utf8');
  const shown = [...readme.matchAll(/screenshots\/([\w-]+\.png)/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(readdirSync(screenshots).sort());
});

const isOnTop = `(() => {
  const focused = document.activeElement, box = focused.getClientRects()[0];
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return focused === top || focused.contains(top);
})()`;

async function findFlaws(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // WCAG 2.2 has a rule for the size of targets (2.5.8), which axe asks only where it is told to.
  const rules = "{ rules: { 'target-size': { enabled: true } } }";
  const found: axe.Result[] = await page.evaluate(`axe.run(${rules}).then(({ violations }) => violations)`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
