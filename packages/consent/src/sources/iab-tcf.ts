import type { Answer, OptionSchema, Service } from '@cookiewarden/core';
import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachValue } from './copies.js';
import { readTcString, type TcString } from './tc-string.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';

/** The purposes that must all be consented to before a category is granted. Purpose 1 is asked for each besides. */
export type PurposeMap = Readonly<Record<string, readonly number[]>>;

/** IAB's purposes behind the standard categories. No purpose stands for `social`, which stays unanswered. */
export const tcfPurposes = {
  personalization: [5, 6],
  statistical: [7, 8, 9],
  advertising: [2, 3, 4],
} as const satisfies PurposeMap;

/** Options of `iabTcf`. */
export interface IabTcfOptions extends Pick<BannerOptions, 'lapseAfterSeconds'> {
  /** Cookies that may hold the TC string; the name is the banner's choice. @default ['euconsent-v2', 'eupubconsent-v2'] */
  readonly cookies?: readonly string[];
  /** Purposes of each category, in place of `tcfPurposes`. */
  readonly purposes?: PurposeMap;
  /**
   * The policy's services: those with a `tcfVendorId` are granted only if the visitor consented to that vendor,
   * and denied otherwise, also where their category is granted.
   */
  readonly services?: readonly Pick<Service, 'id' | 'category' | 'tcfVendorId'>[];
}

// From this day on a string must say which vendors were shown (TCF 2.3, "Disclosed Vendors").
const disclosureFrom = Date.UTC(2026, 2, 1);

// 13 months: TCF asks vendors and banners to renew by then.
const lapseAfterSeconds = 34_128_000;

/**
 * IAB TCF 2.2 and 2.3: the TC string in a cookie. Consent only; legitimate interest never grants anything.
 * Trap: some banners keep the string in the browser's local storage, where no server can read it.
 */
export function iabTcf(options: IabTcfOptions = {}): BannerSource {
  checkBannerOptions('iabTcf', options, tcfOptions);
  const { cookies = ['euconsent-v2', 'eupubconsent-v2'], purposes = tcfPurposes, services = [] } = options;
  return createBannerSource(
    {
      name: 'iab-tcf',
      evidence: 'documentation',
      cookies,
      categories: {},
      lifetimeSeconds: lapseAfterSeconds,
      read: (header) =>
        readEachValue(
          cookies.flatMap((cookie) => readCookieValues(header, cookie)),
          (text) => readTcfAnswer(text, purposes, services),
        ),
    },
    { lapseAfterSeconds: options.lapseAfterSeconds ?? lapseAfterSeconds },
  );
}

const tcfOptions = {
  cookies: { type: 'array', items: text },
  purposes: {
    type: 'object',
    // TCF 2.2, "Core String": there is room for 24 purposes.
    additionalProperties: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 24 } },
  },
  services: {
    type: 'array',
    items: {
      type: 'object',
      properties: { id: text, category: text, tcfVendorId: { type: 'integer', minimum: 1 } },
      required: ['id', 'category'],
      additionalProperties: {},
    },
  },
  lapseAfterSeconds: bannerOptions.lapseAfterSeconds,
} as const satisfies Record<keyof IabTcfOptions, OptionSchema>;

/** What a TC string answers, in the policy's words. */
export function readTcfAnswer(
  text: string,
  purposes: PurposeMap,
  services: NonNullable<IabTcfOptions['services']>,
): VendorAnswer | Silence | undefined {
  const string = readTcString(text);
  if (string === undefined) return undefined;
  // Since TCF 2.1 no banner may write a string for all sites at once.
  if (!string.isServiceSpecific) return silent('a string for all sites, which TCF no longer has');
  const categories = new Map(
    Object.entries(purposes).map(([category, ids]) => [category, answerPurposes(string, ids)] as const),
  );
  const isUndisclosed = string.disclosedVendors === undefined && string.createdAt >= disclosureFrom;
  return {
    categories,
    services: isUndisclosed ? denyAll(services) : answerVendors(string, services, categories),
    answeredAt: string.updatedAt,
    language: string.language,
    note: isUndisclosed ? 'a string without the disclosed vendors that TCF 2.3 asks for' : undefined,
  };
}

function answerPurposes(string: TcString, purposes: readonly number[]): Answer {
  const mayStore = string.isPurposeOneExempt || string.hasPurpose(1);
  return mayStore && purposes.every((purpose) => string.hasPurpose(purpose)) ? 'granted' : 'denied';
}

function answerVendors(
  string: TcString,
  services: NonNullable<IabTcfOptions['services']>,
  categories: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { id, category, tcfVendorId } of services) {
    if (tcfVendorId === undefined) continue;
    const isShown = string.disclosedVendors?.has(tcfVendorId) ?? true;
    // A vendor without its category's purposes has nothing to go by.
    if (!isShown || !string.vendors.has(tcfVendorId)) answers.set(id, 'denied');
    else answers.set(id, categories.get(category) ?? 'denied');
  }
  return answers;
}

function denyAll(services: NonNullable<IabTcfOptions['services']>): ReadonlyMap<string, Answer> {
  return new Map(
    services.filter((service) => service.tcfVendorId !== undefined).map(({ id }) => [id, 'denied']),
  );
}
