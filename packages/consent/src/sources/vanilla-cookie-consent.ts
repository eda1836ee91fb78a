import { type Answer, categoryWords } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import {
  type BannerOptions,
  bannerOptions,
  checkBannerOptions,
  text,
  wholeNumber,
} from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, objectOf, readJsonObject, textOf, textsOf, timeOf } from './vendor-json.js';

/** Options of `vanillaCookieConsent`. */
export interface VanillaCookieConsentOptions extends BannerOptions {
  /** The configuration's `cookie.name`. @default 'cc_cookie' */
  readonly cookie?: string;
  /** The configuration's `revision`: an answer to another one no longer counts. @default not compared */
  readonly revision?: number;
}

/**
 * vanilla-cookieconsent (orestbida), versions 2 and 3: JSON in `cc_cookie`.
 * Trap: with `useLocalStorage` there is no cookie, and nothing that a server could read.
 */
export function vanillaCookieConsent(options: VanillaCookieConsentOptions = {}): BannerSource {
  checkBannerOptions('vanillaCookieConsent', options, {
    ...bannerOptions,
    cookie: text,
    revision: wholeNumber,
  });
  const { cookie = 'cc_cookie', revision } = options;
  return createBannerSource(
    {
      name: 'vanilla-cookieconsent',
      evidence: 'source',
      cookies: [cookie],
      categories: categoryWords,
      lifetimeSeconds: 15_724_800,
      read: (header, asked) =>
        readEachCopy(header, cookie, (text) =>
          readRecord(text, revision, asked, Object.keys(options.services ?? {})),
        ),
    },
    options,
  );
}

function readRecord(
  text: string,
  revision: number | undefined,
  asked: readonly string[],
  askedServices: readonly string[],
): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  // Version 3 writes `categories`, version 2 `level`.
  const listed = record.categories ?? record.level;
  if (!Array.isArray(listed)) return silent('no list of accepted categories');
  if (revision !== undefined && record.revision !== revision) return silent('an answer to another revision');
  const accepted = textsOf(listed);
  return {
    // Version 3 keeps a list of services for every category there is, accepted or not.
    categories: answerListed(accepted, [...asked, ...Object.keys(objectOf(record.services) ?? {})]),
    services: readServices(record.services, askedServices),
    answeredAt: timeOf(record.lastConsentTimestamp ?? record.consentTimestamp ?? record.consent_date),
    language: textOf(record.languageCode),
  };
}

function readServices(services: unknown, asked: readonly string[]): ReadonlyMap<string, Answer> {
  const lists = entriesOf(services);
  if (lists.length === 0) return new Map();
  return answerListed(
    lists.flatMap(([, accepted]) => textsOf(accepted)),
    asked,
  );
}
