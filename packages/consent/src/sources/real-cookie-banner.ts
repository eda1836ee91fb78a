import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { findCookies } from './cookie-text.js';
import { readEachValue } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, readJsonObject, timeOf } from './vendor-json.js';

/** Options of `realCookieBanner`. `categories` maps the site's group ids, `services` its service ids. */
export interface RealCookieBannerOptions extends BannerOptions {
  /** Hash of the configuration in force: an answer to another one no longer counts. @default not compared */
  readonly revision?: string;
}

/**
 * Real Cookie Banner (WordPress): `time:uuid:revision:{group: [services]}` in a cookie whose name holds colons.
 * Group and service ids are numbers of the site's database, so `categories` is needed for any answer.
 */
export function realCookieBanner(options: RealCookieBannerOptions = {}): BannerSource {
  checkBannerOptions('realCookieBanner', options, { ...bannerOptions, revision: text });
  const { revision } = options;
  const askedServices = Object.keys(options.services ?? {});
  return createBannerSource(
    {
      name: 'real-cookie-banner',
      evidence: 'observed',
      cookies: ['real_cookie_banner-v:*'],
      categories: {},
      lifetimeSeconds: 31_536_000,
      read: (header, asked) =>
        readEachValue(
          findCookies(header, 'real_cookie_banner-v:').map((copy) => copy.value),
          (text) => readDecision(text, revision, asked, askedServices),
        ),
    },
    options,
  );
}

function readDecision(
  text: string,
  revision: string | undefined,
  asked: readonly string[],
  askedServices: readonly string[],
): VendorAnswer | Silence | undefined {
  const parts = /^(\d{9,11}):([^:]*):([^:]*):(\{.*)$/s.exec(text);
  const groups = readJsonObject(parts?.[4] ?? '');
  if (parts === null || groups === undefined) return undefined;
  if (revision !== undefined && parts[3] !== revision) return silent('an answer to another revision');
  const accepted = entriesOf(groups).flatMap(([id, services]) => {
    return Array.isArray(services) && services.length > 0 ? [{ id, services: services.map(String) }] : [];
  });
  const categories: ReadonlyMap<string, Answer> = answerListed(
    accepted.map((group) => group.id),
    asked,
  );
  const services = answerListed(
    accepted.flatMap((group) => group.services),
    askedServices,
  );
  return { categories, services, answeredAt: timeOf(Number(parts[1]), 1000) };
}
