import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { isEncoded } from './cookie-text.js';
import { readEachCopy } from './copies.js';
import { answerAll, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { timeOf } from './vendor-json.js';

/** Options of `tealium`. */
export interface TealiumOptions extends BannerOptions {
  /**
   * What `consent:true` without any category means. Sites in opt-out regions write it before the visitor has done
   * anything; say `everything` only where the explicit prompt is the one that writes it. @default 'nothing'
   */
  readonly bareConsent?: 'nothing' | 'everything';
}

/**
 * Tealium's consent preferences: `c1:1|c6:0|consent:true|ts:…` in `CONSENTMGR`. Experimental: the order of the fifteen
 * categories is the vendor's list, and only the clear ones have a meaning here.
 */
export function tealium(options: TealiumOptions = {}): BannerSource {
  checkBannerOptions('tealium', options, {
    ...bannerOptions,
    bareConsent: { enum: ['nothing', 'everything'] },
  });
  const { bareConsent = 'nothing' } = options;
  return createBannerSource(
    {
      name: 'tealium',
      evidence: 'documentation',
      experimental: true,
      cookies: ['CONSENTMGR'],
      categories: {
        all: '*',
        c1: 'statistical',
        c2: 'advertising',
        c3: 'advertising',
        c6: 'personalization',
        c7: 'social',
        c10: 'advertising',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'CONSENTMGR', (text) => readPairs(text, bareConsent)),
    },
    options,
  );
}

function readPairs(text: string, bareConsent: 'nothing' | 'everything'): VendorAnswer | Silence | undefined {
  if (isEncoded(text)) return undefined;
  const pairs = new Map<string, string>();
  for (const pair of text.split('|')) {
    const colon = pair.indexOf(':');
    if (colon > 0) pairs.set(pair.slice(0, colon), pair.slice(colon + 1));
  }
  if (!pairs.has('consent') && !pairs.has('ts')) return undefined;
  const answeredAt = timeOf(Number(pairs.get('ts')));
  const consent = pairs.get('consent');
  if (consent === 'false') return { categories: answerAll('denied'), answeredAt };
  if (consent !== 'true') return silent('the prompt is still open');
  const categories = new Map<string, Answer>();
  for (const [id, value] of pairs) {
    if (/^c\d+$/.test(id) && (value === '1' || value === '0'))
      categories.set(id, value === '1' ? 'granted' : 'denied');
  }
  if (categories.size > 0) return { categories, answeredAt };
  if (bareConsent === 'nothing') return silent('consent without a category, perhaps a default');
  return { categories: answerAll('granted'), answeredAt };
}
