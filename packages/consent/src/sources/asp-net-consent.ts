import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerAll } from './vendor-answer.js';

/** Options of `aspNetConsent`. */
export interface AspNetConsentOptions extends BannerOptions {
  /** `CookiePolicyOptions.ConsentCookie.Name`. @default '.AspNet.Consent' */
  readonly cookie?: string;
}

const answers = new Map<string, Answer>([
  ['yes', 'granted'],
  ['no', 'denied'],
]);

/** ASP.NET Core's consent feature: `yes` in `.AspNet.Consent`, for everything at once. */
export function aspNetConsent(options: AspNetConsentOptions = {}): BannerSource {
  checkBannerOptions('aspNetConsent', options, { ...bannerOptions, cookie: text });
  const { cookie = '.AspNet.Consent' } = options;
  return createBannerSource(
    {
      name: 'aspnet-consent',
      evidence: 'source',
      cookies: [cookie],
      categories: { all: '*' },
      lifetimeSeconds: 31_536_000,
      read: (header) =>
        readEachCopy(header, cookie, (text) => {
          const answer = answers.get(text);
          return answer && { categories: answerAll(answer) };
        }),
    },
    options,
  );
}
