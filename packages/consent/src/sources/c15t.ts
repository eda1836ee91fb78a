import type { Answer } from '@cookiewarden/core';
import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { isEncoded } from './cookie-text.js';
import { readEachValue } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { timeOf } from './vendor-json.js';

/** Options of `c15t`. */
export interface C15tOptions extends BannerOptions {
  /** Fingerprint of the policy in force: an answer to another one no longer counts. @default not compared */
  readonly policyFingerprint?: string;
}

const choices = ['functionality', 'experience', 'measurement', 'marketing'];

/** c15t from 1.8: pairs in `c15t`, or in `privacy-consent-storage` before. A category that is absent was refused. */
export function c15t(options: C15tOptions = {}): BannerSource {
  checkBannerOptions('c15t', options, { ...bannerOptions, policyFingerprint: text });
  const { policyFingerprint } = options;
  return createBannerSource(
    {
      name: 'c15t',
      evidence: 'source',
      cookies: ['c15t', 'privacy-consent-storage'],
      categories: {
        necessary: 'technical',
        functionality: 'personalization',
        experience: 'personalization',
        measurement: 'statistical',
        marketing: 'advertising',
      },
      lifetimeSeconds: 31_536_000,
      read: (header, asked) => {
        const current = readCookieValues(header, 'c15t');
        const values = current.length > 0 ? current : readCookieValues(header, 'privacy-consent-storage');
        return readEachValue(values, (text) => readPairs(text, policyFingerprint, [...choices, ...asked]));
      },
    },
    options,
  );
}

function readPairs(
  text: string,
  fingerprint: string | undefined,
  asked: readonly string[],
): VendorAnswer | Silence | undefined {
  if (isEncoded(text) || !/^(?:c|i)\.[^:,]+:/.test(text)) return undefined;
  const pairs = new Map<string, string>();
  for (const pair of text.split(',')) {
    const colon = pair.indexOf(':');
    if (colon > 0) pairs.set(pair.slice(0, colon), pair.slice(colon + 1));
  }
  // Version 1 kept `i.id`; its answers are asked again.
  if (pairs.has('i.id') && !pairs.has('i.sid')) return silent('an answer to version 1');
  const answeredAt = timeOf(Number(pairs.get('i.t')));
  if (answeredAt === undefined) return silent('no time of an answer');
  if (fingerprint !== undefined && pairs.get('i.mpf') !== fingerprint)
    return silent('an answer to another policy');
  const accepted = [...pairs].filter(([key, value]) => key.startsWith('c.') && value === '1');
  const categories: ReadonlyMap<string, Answer> = answerListed(
    accepted.map(([key]) => key.slice(2)),
    asked,
  );
  return { categories, answeredAt };
}
