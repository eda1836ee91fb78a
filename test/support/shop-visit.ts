import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Shop } from './notice-shop.js';

/** A visit to the shop with a real browser. */
export interface ShopVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the cookie jar, local storage and the other host's log hold now. */
  holdings(): Promise<Holdings>;
  /** What the page's own console complained of. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** What a browser holds of the shop, and what it asked the other host for. */
export interface Holdings {
  readonly cookies: readonly string[];
  readonly storage: readonly string[];
  readonly loads: readonly string[];
}

/** Opens a profile of its own; nothing is asked for yet. */
export async function openShop(
  browser: Browser,
  shop: Shop,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<ShopVisit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  shop.readLoads();
  return {
    page,
    context,
    faults,
    async holdings() {
      await page.waitForLoadState('networkidle');
      const { origins } = await context.storageState();
      const storage = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)).sort();
      const cookies = (await context.cookies(shop.url)).map(({ name }) => name).sort();
      return { cookies, storage, loads: shop.readLoads() };
    },
    close: () => context.close(),
  };
}
