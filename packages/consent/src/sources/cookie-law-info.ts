import type { Answer } from '@cookiewarden/core';
import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { findCookies, readUnwrapped } from './cookie-text.js';
import { answerAll, type Silence, silent, unreadable, type VendorAnswer } from './vendor-answer.js';

const prefix = 'cookielawinfo-checkbox-';

/**
 * Cookie Law Info, the WordPress plugin before CookieYes: one `cookielawinfo-checkbox-…` cookie a category,
 * an answer only once `viewed_cookie_policy` is there. Experimental.
 */
export function cookieLawInfo(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('cookieLawInfo', options, bannerOptions);
  return createBannerSource(
    {
      name: 'cookie-law-info',
      evidence: 'observed',
      experimental: true,
      cookies: ['viewed_cookie_policy', `${prefix}*`],
      categories: {
        all: '*',
        necessary: 'technical',
        'non-necessary': '*',
        functional: 'personalization',
        preferences: 'personalization',
        analytics: 'statistical',
        performance: 'statistical',
        advertisement: 'advertising',
        others: false,
      },
      lifetimeSeconds: 31_536_000,
      read: readCheckboxes,
    },
    options,
  );
}

function readCheckboxes(header: string): VendorAnswer | Silence | undefined {
  const boxes = findCookies(header, prefix);
  const viewed = readCookieValues(header, 'viewed_cookie_policy').map((value) =>
    readUnwrapped(value, yesOrNo),
  );
  if (viewed.includes('denied')) return { categories: answerAll('denied') };
  if (!viewed.includes('granted')) return boxes.length > 0 ? silent('the banner is still open') : undefined;
  const categories = new Map<string, Answer>();
  for (const { name, value } of boxes) {
    const id = name.slice(prefix.length);
    const answer = readUnwrapped(value, yesOrNo);
    if (answer === undefined) return unreadable('a category that is neither yes nor no');
    if (categories.get(id) !== 'denied') categories.set(id, answer);
  }
  return { categories };
}

function yesOrNo(text: string): Answer | undefined {
  return text === 'yes' ? 'granted' : text === 'no' ? 'denied' : undefined;
}
