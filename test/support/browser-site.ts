import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { listen, stopServers } from './wire.js';

/** A site on a host of its own, and a browser to visit it with. */
export interface BrowserSite {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves an application until `close`, and starts a browser. */
export async function openBrowserSite(application: RequestListener): Promise<BrowserSite> {
  const port = await listen(createServer(application));
  const browser = await startBrowser();
  return {
    url: `http://localhost:${port}`,
    browser,
    async close() {
      await browser.close();
      await stopServers();
    },
  };
}
