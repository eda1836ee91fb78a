import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { findCookies } from './cookie-text.js';
import { readEachValue } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, objectOf, readJsonObject } from './vendor-json.js';

/** Piwik PRO: JSON in `ppms_privacy_` and the site's id; status 1 is granted, 0 denied, -1 not answered. */
export function piwikPro(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('piwikPro', options, bannerOptions);
  return createBannerSource(
    {
      name: 'piwik-pro',
      evidence: 'observed',
      cookies: ['ppms_privacy_*'],
      categories: {
        analytics: 'statistical',
        ab_testing_and_personalization: 'personalization',
        conversion_tracking: 'advertising',
        marketing_automation: 'advertising',
        remarketing: 'advertising',
        user_feedback: 'personalization',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) =>
        readEachValue(
          findCookies(header, 'ppms_privacy_').map((copy) => copy.value),
          readConsents,
        ),
    },
    options,
  );
}

function readConsents(text: string): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const categories = new Map<string, Answer>();
  for (const [id, consent] of entriesOf(record.consents)) {
    const status = objectOf(consent)?.status;
    if (status === 1 || status === 0) categories.set(id, status === 1 ? 'granted' : 'denied');
  }
  return categories.size > 0 ? { categories } : silent('the form is still open');
}
