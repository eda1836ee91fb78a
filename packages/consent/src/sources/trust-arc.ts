import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { isEncoded } from './cookie-text.js';
import { readEachValue, settleCopies } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';

const levels = ['1', '2', '3'];

/**
 * TrustArc: the levels in `cmapi_cookie_privacy` (`permit 1,2,3`), an answer only once `notice_gdpr_prefs` or
 * `notice_preferences` is there. Trap: where `notice_behavior` is `implied`, all levels are permitted from the first
 * page on. Experimental: what the levels stand for is each site's own choice.
 */
export function trustArc(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('trustArc', options, bannerOptions);
  return createBannerSource(
    {
      name: 'trustarc',
      evidence: 'observed',
      experimental: true,
      cookies: ['cmapi_cookie_privacy', 'notice_gdpr_prefs', 'notice_preferences', 'notice_behavior'],
      categories: {
        1: 'technical',
        2: ['personalization', 'statistical'],
        3: ['advertising', 'social'],
      },
      lifetimeSeconds: 34_128_000,
      read: readLevels,
    },
    options,
  );
}

function readLevels(header: string): VendorAnswer | Silence | undefined {
  const preferences = readCookieValues(header, 'notice_gdpr_prefs');
  const permits = readCookieValues(header, 'cmapi_cookie_privacy');
  if (preferences.length === 0 && readCookieValues(header, 'notice_preferences').length === 0) {
    return permits.length > 0 ? silent('permitted by default, before an answer') : undefined;
  }
  // Two spellings of one answer, the second counting from nought.
  const spelled = [readEachValue(permits, readPermit), readEachValue(preferences, readPreference)];
  return settleCopies(spelled.filter((found) => found !== undefined));
}

function readPermit(text: string): VendorAnswer | undefined {
  const permit = isEncoded(text) ? null : /^permit[ _]([\d,| ]+)/.exec(text);
  return permit === null ? undefined : { categories: answerListed(digitsOf(permit[1]), levels) };
}

function readPreference(text: string): VendorAnswer | undefined {
  const preference = /^([\d,|]*):/.exec(text);
  if (preference === null) return undefined;
  return {
    categories: answerListed(
      digitsOf(preference[1]).map((digit) => String(Number(digit) + 1)),
      levels,
    ),
  };
}

function digitsOf(list: string | undefined): readonly string[] {
  return list?.match(/\d+/g) ?? [];
}
