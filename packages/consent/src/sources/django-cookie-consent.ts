import { type Answer, categoryWords } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text, texts } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { timeOf } from './vendor-json.js';

/** Options of `djangoCookieConsent`. */
export interface DjangoCookieConsentOptions extends BannerOptions {
  /** `COOKIE_CONSENT_NAME`. @default 'cookie_consent' */
  readonly cookie?: string;
  /** Version of each cookie group, an ISO time: an older answer to it no longer counts. @default not compared */
  readonly versions?: Readonly<Record<string, string>>;
}

/** django-cookie-consent: `group=-1|other=2013-06-04T03:17:01`, -1 for declined, else the version that was accepted. */
export function djangoCookieConsent(options: DjangoCookieConsentOptions = {}): BannerSource {
  checkBannerOptions('djangoCookieConsent', options, { ...bannerOptions, cookie: text, versions: texts });
  const { cookie = 'cookie_consent' } = options;
  const versions = new Map(Object.entries(options.versions ?? {}));
  return createBannerSource(
    {
      name: 'django-cookie-consent',
      evidence: 'source',
      cookies: [cookie],
      categories: categoryWords,
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, cookie, (text) => readGroups(text, versions)),
    },
    options,
  );
}

function readGroups(text: string, versions: ReadonlyMap<string, string>): VendorAnswer | Silence | undefined {
  const categories = new Map<string, Answer>();
  let isUnderstood = false;
  for (const pair of text.split('|')) {
    const [, id, value] = /^([^=%"]+)=(-1|\d{4}-\d{2}-\d{2}T[\d:.+Z-]+)$/.exec(pair) ?? [];
    if (id === undefined || value === undefined) continue;
    isUnderstood = true;
    if (value === '-1') categories.set(id, 'denied');
    else if (!isOlder(value, versions.get(id)) && categories.get(id) !== 'denied')
      categories.set(id, 'granted');
  }
  if (!isUnderstood) return undefined;
  return categories.size > 0 ? { categories } : silent('answers to older versions of the groups');
}

function isOlder(accepted: string, version: string | undefined): boolean {
  if (version === undefined) return false;
  return (readTime(accepted) ?? 0) < (readTime(version) ?? Number.POSITIVE_INFINITY);
}

// Python writes times without a zone; both sides are the server's, so that any one zone will do.
function readTime(text: string): number | undefined {
  return timeOf(/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
}
