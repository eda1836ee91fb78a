import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Shop } from './notice-shop.js';

/** A visit to the shop with a real browser. */
export interface ShopVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  /**
   * Expects of the cookie jar, local storage and the other host's log that they come to hold exactly this, and go on to;
   * then the log begins anew. A browser loads when it likes, so there is no one moment to look.
   */
  holds(expected: Partial<Holdings>): Promise<void>;
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
    async holds(expected) {
      const loads: string[] = [];
      const read = async (): Promise<Holdings> => {
        const { origins } = await context.storageState();
        const storage = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)).sort();
        const cookies = (await context.cookies(shop.url)).map(({ name }) => name).sort();
        loads.push(...shop.readLoads());
        return { cookies, storage, loads: [...loads].sort() };
      };
      let seen = await read();
      for (let looks = 0, matches = 0; looks < 200 && matches < 4; looks++) {
        matches = isHeld(seen, expected) ? matches + 1 : 0;
        await pause(100);
        seen = await read();
      }
      expect(seen).toMatchObject(expected);
    },
    close: () => context.close(),
  };
}

function isHeld(seen: Holdings, expected: Partial<Holdings>): boolean {
  return (['cookies', 'storage', 'loads'] as const).every(
    (what) => expected[what] === undefined || isDeepStrictEqual(seen[what], expected[what]),
  );
}
