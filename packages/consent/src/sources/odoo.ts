import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerAll, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { readJsonObject, timeOf } from './vendor-json.js';

/** Odoo's website cookies bar: JSON in `website_cookies_bar`, one yes or no. The bare `true` before Odoo 16 is asked again. */
export function odoo(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('odoo', options, bannerOptions);
  return createBannerSource(
    {
      name: 'odoo',
      evidence: 'source',
      cookies: ['website_cookies_bar'],
      categories: { all: '*' },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'website_cookies_bar', readBar),
    },
    options,
  );
}

function readBar(text: string): VendorAnswer | Silence | undefined {
  if (text === 'true') return silent('an answer to a bar before Odoo 16');
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const { optional } = record;
  if (typeof optional !== 'boolean') return silent('no answer in it');
  return { categories: answerAll(optional ? 'granted' : 'denied'), answeredAt: timeOf(record.ts) };
}
