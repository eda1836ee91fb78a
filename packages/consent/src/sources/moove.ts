import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { readJsonObject } from './vendor-json.js';

const choices = ['strict', 'thirdparty', 'advanced', 'performance', 'preference'];

/**
 * GDPR Cookie Compliance by Moove (WordPress): `"1"` or `"0"` a category in `moove_gdpr_popup`.
 * Trap: the plugin names its categories after who sets the cookie; `thirdparty` is taken for analytics here,
 * `advanced` for advertising, as its settings suggest. A site that sorted them otherwise says so with `categories`.
 */
export function moove(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('moove', options, bannerOptions);
  return createBannerSource(
    {
      name: 'moove',
      evidence: 'observed',
      cookies: ['moove_gdpr_popup'],
      categories: {
        strict: 'technical',
        thirdparty: 'statistical',
        advanced: 'advertising',
        performance: 'statistical',
        preference: 'personalization',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'moove_gdpr_popup', readChoices),
    },
    options,
  );
}

function readChoices(text: string): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const categories = new Map<string, Answer>();
  for (const id of choices) {
    const value = record[id];
    if (value === '1' || value === '0') categories.set(id, value === '1' ? 'granted' : 'denied');
  }
  return categories.size > 0 ? { categories } : silent('no category in it');
}
