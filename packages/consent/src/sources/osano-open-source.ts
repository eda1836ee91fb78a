import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerAll, type Silence, silent, type VendorAnswer } from './vendor-answer.js';

/** Options of `osanoOpenSource`. */
export interface OsanoOpenSourceOptions extends BannerOptions {
  /** The configuration's `cookie.name`. @default 'cookieconsent_status' */
  readonly cookie?: string;
}

/**
 * Osano's open-source banner (`cookieconsent` 3): `allow`, `deny` or `dismiss` for everything at once.
 * `dismiss` only says that the notice was read away, which is no answer.
 */
export function osanoOpenSource(options: OsanoOpenSourceOptions = {}): BannerSource {
  checkBannerOptions('osanoOpenSource', options, { ...bannerOptions, cookie: text });
  const { cookie = 'cookieconsent_status' } = options;
  return createBannerSource(
    {
      name: 'osano-open-source',
      evidence: 'source',
      cookies: [cookie],
      categories: { all: '*' },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, cookie, readStatus),
    },
    options,
  );
}

function readStatus(text: string): VendorAnswer | Silence | undefined {
  switch (text) {
    case 'allow':
      return { categories: answerAll('granted') };
    case 'deny':
      return { categories: answerAll('denied') };
    case 'dismiss':
      return silent('the notice was dismissed, not answered');
    default:
      return undefined;
  }
}
