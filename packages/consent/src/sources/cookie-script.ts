import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerAll, answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { readJsonObject, textOf, textsOf, timeOf } from './vendor-json.js';

/** CookieScript: JSON in `CookieScriptConsent`, whose `categories` is a list written as JSON text inside it. */
export function cookieScript(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('cookieScript', options, bannerOptions);
  return createBannerSource(
    {
      name: 'cookiescript',
      evidence: 'observed',
      cookies: ['CookieScriptConsent'],
      categories: {
        all: '*',
        strict: 'technical',
        performance: 'statistical',
        targeting: 'advertising',
        functionality: 'personalization',
        unclassified: false,
      },
      read: (header, asked) => readEachCopy(header, 'CookieScriptConsent', (text) => readAction(text, asked)),
    },
    options,
  );
}

function readAction(text: string, asked: readonly string[]): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const answeredAt = timeOf(record.consenttime, 1000);
  if (record.action === 'reject') return { categories: answerAll('denied'), answeredAt };
  // A banner that was closed, or only a map of Google's words, is no answer.
  if (record.action !== 'accept') return silent('neither accepted nor rejected');
  const listed = readList(record.categories);
  if (listed === undefined) return silent('no list of accepted categories');
  return { categories: answerListed(listed, asked), answeredAt };
}

function readList(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return textsOf(value);
  const text = textOf(value);
  if (text === undefined) return undefined;
  return textsOf(readJsonObject(`{"list":${text}}`)?.list);
}
