import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that tests may start; `undefined` where there is none. */
export const chromiumPath = places.find((place) => place !== '' && existsSync(place));

/** `describe` for tests that need a browser: they are skipped, and say so, where none is found, but never with `CI=true`. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath !== undefined || process.env.CI === 'true') describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium found; set CHROMIUM_PATH)`, tests);
}

/** What Chromium must be told in a container. */
export const chromiumArguments = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** Starts Chromium without a window, content with certificates that a test made itself. */
export function startBrowser(): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [...chromiumArguments, ...quiet, '--ignore-certificate-errors'],
  });
}

/** Waits until an expression holds in a page, asked from outside: what asks in the page itself goes by the page's CSP. */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${expression})`))) await sleep(20);
}
