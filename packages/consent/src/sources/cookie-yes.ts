import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { isEncoded } from './cookie-text.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';

const choices = ['necessary', 'functional', 'analytics', 'performance', 'advertisement', 'other'];

/**
 * CookieYes: pairs in `cookieyes-consent`, an answer only with `action:yes`.
 * Trap: `analytics` and `performance` share our `statistical`, so that a refusal of either denies it; a site whose
 * banner has no performance category says `categories: { performance: false }`.
 */
export function cookieYes(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('cookieYes', options, bannerOptions);
  return createBannerSource(
    {
      name: 'cookieyes',
      evidence: 'observed',
      cookies: ['cookieyes-consent'],
      categories: {
        necessary: 'technical',
        functional: 'personalization',
        analytics: 'statistical',
        performance: 'statistical',
        advertisement: 'advertising',
        other: false,
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'cookieyes-consent', readPairs),
    },
    options,
  );
}

function readPairs(text: string): VendorAnswer | Silence | undefined {
  if (isEncoded(text) || !text.includes(',')) return undefined;
  const pairs = new Map<string, string>();
  for (const pair of text.split(',')) {
    const colon = pair.indexOf(':');
    if (colon > 0) pairs.set(pair.slice(0, colon).trim(), pair.slice(colon + 1).trim());
  }
  if (!pairs.has('consent') && !pairs.has('action')) return undefined;
  if (pairs.get('action') !== 'yes') return silent('the banner is still open');
  const categories = new Map<string, Answer>();
  for (const id of choices) {
    const value = pairs.get(id);
    if (value === 'yes' || value === 'no') categories.set(id, value === 'yes' ? 'granted' : 'denied');
  }
  return { categories };
}
