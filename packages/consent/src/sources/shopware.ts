import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, objectOf, readJsonObject } from './vendor-json.js';

/** Options of `shopware`. */
export interface ShopwareOptions extends BannerOptions {
  /** Hash of the cookie configuration in force: an answer to another one no longer counts. @default not compared */
  readonly hash?: string;
}

/**
 * Shopware 5: JSON in `cookiePreferences`, on or off for each cookie of each group; a group is granted when all are on.
 * `allowCookie=1` is not read: the shop's mere notice sets it too.
 */
export function shopware(options: ShopwareOptions = {}): BannerSource {
  checkBannerOptions('shopware', options, { ...bannerOptions, hash: text });
  const { hash } = options;
  return createBannerSource(
    {
      name: 'shopware',
      evidence: 'source',
      cookies: ['cookiePreferences', 'allowCookie', 'cookieDeclined'],
      categories: {
        technical: 'technical',
        comfort: 'personalization',
        personalization: 'personalization',
        statistics: 'statistical',
        marketing: 'advertising',
        others: false,
      },
      lifetimeSeconds: 15_552_000,
      read: (header) => readEachCopy(header, 'cookiePreferences', (text) => readGroups(text, hash)),
    },
    options,
  );
}

function readGroups(text: string, hash: string | undefined): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  if (hash !== undefined && record.hash !== hash) return silent('an answer to another configuration');
  const categories = new Map<string, Answer>();
  const services = new Map<string, Answer>();
  for (const [id, group] of entriesOf(record.groups)) {
    const cookies = entriesOf(objectOf(group)?.cookies).map(
      ([name, cookie]) => [name, objectOf(cookie)?.active === true ? 'granted' : 'denied'] as const,
    );
    for (const [name, answer] of cookies) services.set(name, answer);
    if (cookies.length > 0)
      categories.set(id, cookies.every(([, answer]) => answer === 'granted') ? 'granted' : 'denied');
  }
  return categories.size > 0 ? { categories, services } : silent('no group in it');
}
