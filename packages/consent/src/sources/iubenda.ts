import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { findCookies } from './cookie-text.js';
import { readEachValue } from './copies.js';
import { answerAll, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, readJsonObject, timeOf } from './vendor-json.js';

/**
 * iubenda: JSON in `_iub_cs-` and the site's number, either a yes or no for each purpose or one for all.
 * Before an answer the cookie is there already, with neither.
 */
export function iubenda(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('iubenda', options, bannerOptions);
  return createBannerSource(
    {
      name: 'iubenda',
      evidence: 'observed',
      cookies: ['_iub_cs-*'],
      categories: {
        all: '*',
        1: 'technical',
        2: 'personalization',
        3: 'social',
        4: 'statistical',
        5: 'advertising',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachValue(findConsents(header), readPurposes),
    },
    options,
  );
}

// `_iub_cs-12345678-granular` and `-uspr` lie beside it and say something else.
function findConsents(header: string): readonly string[] {
  return findCookies(header, '_iub_cs-')
    .filter(({ name }) => /^_iub_cs-\d+$/.test(name))
    .map(({ value }) => value);
}

function readPurposes(text: string): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const answeredAt = timeOf(record.timestamp);
  const purposes = new Map<string, Answer>();
  for (const [id, value] of entriesOf(record.purposes)) {
    if (typeof value === 'boolean') purposes.set(id, value ? 'granted' : 'denied');
  }
  if (purposes.size > 0) return { categories: purposes, answeredAt };
  const { consent } = record;
  if (typeof consent !== 'boolean') return silent('the banner is still open');
  return { categories: answerAll(consent ? 'granted' : 'denied'), answeredAt };
}
