import { type Answer, categoryWords } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, unreadable, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, readJsonObject, timeOf } from './vendor-json.js';

/** Options of `whitecube`. `categories` and `services` map the names of the site's cookies. */
export interface WhitecubeOptions extends BannerOptions {
  /** The configuration's `cookie.name`. @default 'laravel_cookie_consent' */
  readonly cookie?: string;
}

/**
 * whitecube/laravel-cookie-consent: JSON with a yes or no for each cookie.
 * Trap: Laravel encrypts cookies unless the name stands in `EncryptCookies::$except`; an encrypted one is no answer here.
 */
export function whitecube(options: WhitecubeOptions = {}): BannerSource {
  checkBannerOptions('whitecube', options, { ...bannerOptions, cookie: text });
  const { cookie = 'laravel_cookie_consent' } = options;
  return createBannerSource(
    {
      name: 'whitecube',
      evidence: 'source',
      cookies: [cookie],
      categories: categoryWords,
      read: (header) => readEachCopy(header, cookie, readChoices),
    },
    options,
  );
}

function readChoices(text: string): VendorAnswer | Silence | undefined {
  // The base64 of `{"iv":`, with which Laravel's encrypted cookies begin.
  if (text.startsWith('eyJpdiI6')) return unreadable('encrypted by Laravel');
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const answeredAt = timeOf(record.consent_at, 1000);
  if (answeredAt === undefined) return silent('no time of an answer');
  const answers = new Map<string, Answer>();
  for (const [id, value] of entriesOf(record)) {
    if (typeof value === 'boolean') answers.set(id, value ? 'granted' : 'denied');
  }
  return { categories: answers, services: answers, answeredAt };
}
