import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { decodeBase64 } from './cookie-text.js';
import { readEachCopy } from './copies.js';
import { answerAll, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { type JsonObject, objectOf, readJsonObject, textsOf, timeOf } from './vendor-json.js';

/**
 * Didomi: base64 of JSON in `didomi_token`. Consent only: what stands under `purposes_li` is not looked at.
 * Trap: a site's own purposes have ids such as `analytics-HpBJrrK7`, which only `categories` can explain.
 */
export function didomi(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('didomi', options, bannerOptions);
  return createBannerSource(
    {
      name: 'didomi',
      evidence: 'observed',
      cookies: ['didomi_token'],
      categories: {
        all: '*',
        cookies: false,
        select_basic_ads: 'advertising',
        create_ads_profile: 'advertising',
        select_personalized_ads: 'advertising',
        create_content_profile: 'personalization',
        select_personalized_content: 'personalization',
        measure_ad_performance: 'statistical',
        measure_content_performance: 'statistical',
        market_research: 'statistical',
        improve_products: false,
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'didomi_token', readToken),
    },
    options,
  );
}

function readToken(text: string): VendorAnswer | Silence | undefined {
  const token = readJsonObject(decodeBase64(text) ?? '');
  if (token === undefined) return undefined;
  const purposes = readStatuses(token.purposes);
  if (typeof token.version !== 'number' || purposes.size === 0) return silent('a token without an answer');
  // `cookies` is TCF's purpose 1: without it nothing may be stored, whatever the other purposes say.
  const categories = purposes.get('cookies') === 'denied' ? answerAll('denied') : purposes;
  return {
    categories,
    services: readStatuses(token.vendors, (id) => id.replace(/^c:/, '')),
    answeredAt: timeOf(token.updated ?? token.created),
  };
}

function readStatuses(value: unknown, idOf = (id: string) => id): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const lists = objectOf(value);
  if (lists === undefined) return answers;
  // Tokens of the first years keep the lists one level deeper.
  const statuses: JsonObject = objectOf(lists.consent) ?? lists;
  for (const id of textsOf(statuses.enabled)) answers.set(idOf(id), 'granted');
  for (const id of textsOf(statuses.disabled)) answers.set(idOf(id), 'denied');
  return answers;
}
