import type { FactSource } from '@cookiewarden/core';
import { allServices } from './all-services.js';

export type { FactSource };

/** A collection that facts of the catalogue were found in. */
export interface CatalogueSource {
  readonly title: string;
  readonly url?: string;
  /** SPDX identifier, or how the fact was come by where nothing of a work was taken. */
  readonly licence: string;
}

/**
 * The collections by the names that `sources` of a service use. A source that is not here is the address of a vendor's
 * page, or a package as it was published: `npm:` and `deb:` with its name.
 */
export const catalogueSources: Readonly<Record<string, CatalogueSource>> = {
  'open-cookie-database': {
    title: 'Open Cookie Database',
    url: 'https://github.com/jkwakman/Open-Cookie-Database',
    licence: 'Apache-2.0',
  },
  'third-party-web': {
    title: 'Third Party Web 0.30.0',
    url: 'https://github.com/patrickhulce/third-party-web',
    licence: 'MIT',
  },
  tarteaucitron: {
    title: 'tarteaucitron.js 1.34.0',
    url: 'https://github.com/AmauriC/tarteaucitron.js',
    licence: 'MIT',
  },
  wappalyzer: {
    title: 'Wappalyzer, the last tree under MIT (aff18ef)',
    url: 'https://github.com/HTTPArchive/wappalyzer',
    licence: 'MIT',
  },
  'nuxt-scripts': {
    title: 'Nuxt Scripts 1.3.9, with the cookies that it measured',
    url: 'https://github.com/nuxt/scripts',
    licence: 'MIT',
  },
  'c15t-scripts': {
    title: '@c15t/scripts 2.2.0',
    url: 'https://github.com/c15t/c15t',
    licence: 'Apache-2.0',
  },
  'segment-integrations': {
    title: 'analytics.js integrations',
    url: 'https://github.com/segmentio/analytics.js-integrations',
    licence: 'MIT',
  },
  partytown: {
    title: 'Partytown',
    url: 'https://github.com/QwikDev/partytown',
    licence: 'MIT',
  },
  klaro: { title: 'Klaro', url: 'https://github.com/kiprotect/klaro', licence: 'BSD-3-Clause' },
  prebid: { title: 'Prebid.js 11.36.0', url: 'https://github.com/prebid/Prebid.js', licence: 'Apache-2.0' },
  'tcf-disclosures': {
    title: 'Device storage disclosures of vendors, as Prebid.js 11.36.0 carries them',
    url: 'https://github.com/prebid/Prebid.js',
    licence: 'Apache-2.0',
  },
  'amp-analytics': {
    title: 'AMP analytics vendors',
    url: 'https://github.com/ampproject/amphtml',
    licence: 'Apache-2.0',
  },
  'tracker-surrogates': {
    title: 'DuckDuckGo tracker surrogates',
    url: 'https://github.com/duckduckgo/tracker-surrogates',
    licence: 'Apache-2.0',
  },
  cookieconsent: {
    title: 'CookieConsent',
    url: 'https://github.com/orestbida/cookieconsent',
    licence: 'MIT',
  },
  'consent-o-matic': {
    title: 'Consent-O-Matic',
    url: 'https://github.com/cavi-au/Consent-O-Matic',
    licence: 'MIT',
  },
  autoconsent: {
    title: 'autoconsent: single names, no code',
    url: 'https://github.com/duckduckgo/autoconsent',
    licence: 'MPL-2.0',
  },
  'brave-query-filter': {
    title: 'Query filter of Brave: single names of parameters',
    url: 'https://github.com/brave/adblock-lists',
    licence: 'MPL-2.0',
  },
  'mail-tracker-blocker': {
    title: 'MailTrackerBlocker',
    url: 'https://github.com/apparition47/MailTrackerBlocker',
    licence: 'BSD-3-Clause',
  },
  trocker: { title: 'Trocker', url: 'https://github.com/trockerapp/trocker', licence: 'Apache-2.0' },
  'iab-specifications': {
    title: 'Specifications of the IAB Tech Lab: single names',
    url: 'https://github.com/InteractiveAdvertisingBureau',
    licence: 'CC-BY-3.0',
  },
  'package-readmes': { title: 'READMEs of packages on npm: defaults of options', licence: 'MIT' },
  'cookie-declarations': { title: 'Cookie declarations of sites that use the service', licence: 'observed' },
  'observed-pages': { title: 'Saved pages, read with the service in them', licence: 'observed' },
  'observed-requests': { title: 'Addresses of real requests', licence: 'observed' },
  'observed-responses': { title: 'Requests and responses that browsers recorded', licence: 'observed' },
};

/**
 * Where each fact was found and when, by the id of its service. It is told and not acted on, so services carry none of it
 * once they are built.
 */
export const factSources: Readonly<Record<string, readonly FactSource[]>> = Object.fromEntries(
  allServices.map(({ id, sources = [] }) => [id, sources]),
);
