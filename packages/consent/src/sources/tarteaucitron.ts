import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { isEncoded } from './cookie-text.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';

/** Options of `tarteaucitron`. `categories` and `services` map the keys of the site's jobs. */
export interface TarteaucitronOptions extends BannerOptions {
  /** The configuration's `cookieName`. @default 'tarteaucitron' */
  readonly cookie?: string;
}

/**
 * tarteaucitron.js: `!service=true!other=false!third=wait` in one cookie. A category is granted when all its services
 * that were answered are; `wait` is no answer. Keys outside the short map need `categories`.
 */
export function tarteaucitron(options: TarteaucitronOptions = {}): BannerSource {
  checkBannerOptions('tarteaucitron', options, { ...bannerOptions, cookie: text });
  const { cookie = 'tarteaucitron' } = options;
  return createBannerSource(
    {
      name: 'tarteaucitron',
      evidence: 'source',
      cookies: [cookie],
      categories: {
        gajs: 'statistical',
        gtag: 'statistical',
        analytics: 'statistical',
        matomo: 'statistical',
        matomocloud: 'statistical',
        hotjar: 'statistical',
        clarity: 'statistical',
        facebookpixel: 'advertising',
        googleads: 'advertising',
        bingads: 'advertising',
        criteo: 'advertising',
        youtube: 'advertising',
        facebook: 'social',
        twitter: 'social',
        linkedin: 'social',
        instagram: 'social',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, cookie, readServices),
    },
    options,
  );
}

function readServices(text: string): VendorAnswer | Silence | undefined {
  if (isEncoded(text) || !text.startsWith('!')) return undefined;
  const answers = new Map<string, Answer>();
  for (const pair of text.split('!')) {
    const equals = pair.indexOf('=');
    if (equals <= 0) continue;
    // tarteaucitron.js looks from the end: a later pair of the same key counts, also where it waits again.
    const key = pair.slice(0, equals);
    const value = pair.slice(equals + 1);
    if (value === 'true') answers.set(key, 'granted');
    else if (value === 'false') answers.set(key, 'denied');
    else answers.delete(key);
  }
  if (answers.size === 0) return silent('every service still waits');
  return { categories: answers, services: answers };
}
