import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerListed, type VendorAnswer } from './vendor-answer.js';

const choices = ['analytics', 'marketing'];
const accepted = new Map([
  ['true', choices],
  ['2', ['analytics']],
  ['3', ['marketing']],
  ['false', []],
]);

/** statikbe/laravel-cookie-consent: `true`, `false`, `2` (analytics only) or `3` (marketing only) in `__cookie_consent`. */
export function statikbe(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('statikbe', options, bannerOptions);
  return createBannerSource(
    {
      name: 'statikbe',
      evidence: 'source',
      cookies: ['__cookie_consent'],
      categories: { analytics: 'statistical', marketing: 'advertising' },
      read: (header) => readEachCopy(header, '__cookie_consent', readNumber),
    },
    options,
  );
}

function readNumber(text: string): VendorAnswer | undefined {
  const ids = accepted.get(text);
  return ids === undefined ? undefined : { categories: answerListed(ids, choices) };
}
