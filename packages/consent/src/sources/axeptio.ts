import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, objectOf, readJsonObject, timeOf } from './vendor-json.js';

/** Options of `axeptio`. `categories` and `services` map the names of the site's vendors. */
export interface AxeptioOptions extends BannerOptions {
  /** Identifier of the cookies version in force: an answer to another one no longer counts. @default not compared */
  readonly cookiesVersion?: string;
}

/** Axeptio: JSON in `axeptio_cookies`, yes or no for each vendor, an answer only once `$$completed` is true. */
export function axeptio(options: AxeptioOptions = {}): BannerSource {
  checkBannerOptions('axeptio', options, { ...bannerOptions, cookiesVersion: text });
  const { cookiesVersion } = options;
  return createBannerSource(
    {
      name: 'axeptio',
      evidence: 'observed',
      cookies: ['axeptio_cookies', 'axeptio_authorized_vendors', 'axeptio_all_vendors'],
      categories: {
        google_analytics: 'statistical',
        hotjar: 'statistical',
        matomo: 'statistical',
        facebook_pixel: 'advertising',
        google_ads: 'advertising',
      },
      lifetimeSeconds: 15_552_000,
      read: (header) => readEachCopy(header, 'axeptio_cookies', (text) => readVendors(text, cookiesVersion)),
    },
    options,
  );
}

function readVendors(text: string, cookiesVersion: string | undefined): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  if (record.$$completed !== true) return silent('the banner is still open');
  if (cookiesVersion !== undefined && readVersion(record.$$cookiesVersion) !== cookiesVersion) {
    return silent('an answer to another version');
  }
  const answers = new Map<string, Answer>();
  for (const [id, value] of entriesOf(record)) {
    if (typeof value === 'boolean' && !id.startsWith('$$')) answers.set(id, value ? 'granted' : 'denied');
  }
  return { categories: answers, services: answers, answeredAt: timeOf(record.$$date) };
}

// Either the identifier itself, or an object that holds it.
function readVersion(value: unknown): unknown {
  return objectOf(value)?.identifier ?? value;
}
