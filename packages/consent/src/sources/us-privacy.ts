import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { readJsonObject, textOf } from './vendor-json.js';

/**
 * IAB US Privacy (`1YNN`), the string before GPP: an opt-out of sale is a refusal of advertising and social.
 * Not having opted out is no grant: it leaves the visitor unanswered.
 */
export function usPrivacy(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('usPrivacy', options, bannerOptions);
  return createBannerSource(
    {
      name: 'us-privacy',
      evidence: 'documentation',
      cookies: ['usprivacy'],
      categories: { sale: ['advertising', 'social'] },
      read: (header) => readEachCopy(header, 'usprivacy', readUsPrivacy),
    },
    options,
  );
}

/** Reads a US Privacy string, or iubenda's JSON around one. */
export function readUsPrivacy(text: string): VendorAnswer | Silence | undefined {
  const uspString = text.startsWith('{') ? textOf(readJsonObject(text)?.uspString) : text;
  const [, optedOut] = /^1[YN-]([YN-])[YN-]$/i.exec(uspString ?? '') ?? [];
  if (optedOut === undefined) return undefined;
  return optedOut.toUpperCase() === 'Y'
    ? { categories: new Map([['sale', 'denied']]) }
    : silent('no opt-out of sale');
}
