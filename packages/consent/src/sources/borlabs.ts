import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, wholeNumber } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, objectOf, readJsonObject, textsOf } from './vendor-json.js';

/** Options of `borlabs`. */
export interface BorlabsOptions extends BannerOptions {
  /** The cookie version in force: an answer to another one no longer counts. @default not compared */
  readonly version?: number;
}

/** Borlabs Cookie (WordPress): JSON in `borlabs-cookie`; a group is granted where services are listed in it. */
export function borlabs(options: BorlabsOptions = {}): BannerSource {
  checkBannerOptions('borlabs', options, { ...bannerOptions, version: wholeNumber });
  const { version } = options;
  const askedServices = Object.keys(options.services ?? {});
  return createBannerSource(
    {
      name: 'borlabs',
      evidence: 'observed',
      cookies: ['borlabs-cookie'],
      categories: {
        essential: 'technical',
        statistics: 'statistical',
        marketing: 'advertising',
        'external-media': 'social',
      },
      read: (header, asked) =>
        readEachCopy(header, 'borlabs-cookie', (text) => readGroups(text, version, asked, askedServices)),
    },
    options,
  );
}

function readGroups(
  text: string,
  version: number | undefined,
  asked: readonly string[],
  askedServices: readonly string[],
): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  if (objectOf(record.consents) === undefined) return silent('no groups in it');
  if (version !== undefined && record.version !== version) return silent('an answer to another version');
  const groups = entriesOf(record.consents).filter(([, services]) => Array.isArray(services));
  const accepted = groups.filter(([, services]) => textsOf(services).length > 0);
  return {
    categories: answerListed(
      accepted.map(([id]) => id),
      [...asked, ...groups.map(([id]) => id)],
    ),
    services: answerListed(
      accepted.flatMap(([, services]) => textsOf(services)),
      askedServices,
    ),
  };
}
