import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerAll } from './vendor-answer.js';

/** Options of `spatie`. */
export interface SpatieOptions extends BannerOptions {
  /** The configuration's `cookie_name`. @default 'laravel_cookie_consent' */
  readonly cookie?: string;
}

/**
 * spatie/laravel-cookie-consent: `1` once the only button was pressed. Trap: that banner has no way to refuse, and its
 * cookie lives twenty years without a time; say what the button's text asks for with `categories: { all: [...] }`.
 */
export function spatie(options: SpatieOptions = {}): BannerSource {
  checkBannerOptions('spatie', options, { ...bannerOptions, cookie: text });
  const { cookie = 'laravel_cookie_consent' } = options;
  return createBannerSource(
    {
      name: 'spatie',
      evidence: 'source',
      cookies: [cookie],
      categories: { all: '*' },
      read: (header) =>
        readEachCopy(header, cookie, (text) =>
          text === '1' ? { categories: answerAll('granted') } : undefined,
        ),
    },
    options,
  );
}
