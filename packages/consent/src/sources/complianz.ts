import type { Answer } from '@cookiewarden/core';
import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readUnwrapped } from './cookie-text.js';
import { type Silence, silent, unreadable, type VendorAnswer } from './vendor-answer.js';
import { entriesOf, readJsonObject } from './vendor-json.js';

/** Options of `complianz`. */
export interface ComplianzOptions extends BannerOptions {
  /** What the cookies' names start with; `cmplz_rt_` on the root of a multisite. @default 'cmplz_' */
  readonly prefix?: string;
  /** The policy's id (`cmplz_policy_id`): an answer to another one no longer counts. @default not compared */
  readonly policyId?: string;
}

const choices = ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'];

/**
 * Complianz (WordPress): one `cmplz_…` cookie a category, `allow` or `deny`.
 * Trap: where the plugin runs as opt-out an absent cookie means allowed; here it stays unanswered.
 */
export function complianz(options: ComplianzOptions = {}): BannerSource {
  checkBannerOptions('complianz', options, { ...bannerOptions, prefix: text, policyId: text });
  const { prefix = 'cmplz_', policyId } = options;
  const names = [...choices, 'banner-status', 'policy_id', 'consented_services'];
  return createBannerSource(
    {
      name: 'complianz',
      evidence: 'source',
      cookies: names.map((name) => prefix + name),
      categories: {
        functional: 'technical',
        preferences: 'personalization',
        statistics: 'statistical',
        'statistics-anonymous': false,
        marketing: 'advertising',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => (header.includes(prefix) ? readChoices(header, prefix, policyId) : undefined),
    },
    options,
  );
}

function readChoices(
  header: string,
  prefix: string,
  policyId: string | undefined,
): VendorAnswer | Silence | undefined {
  const categories = new Map<string, Answer>();
  let isUnreadable = false;
  for (const id of choices) {
    const values = readCookieValues(header, prefix + id);
    const answer = readChoice(values);
    if (answer !== undefined) categories.set(id, answer);
    else if (values.length > 0) isUnreadable = true;
  }
  if (isUnreadable) return unreadable('a category that is neither allowed nor denied');
  const isDismissed = readCookieValues(header, `${prefix}banner-status`).includes('dismissed');
  // `functional` is allowed to everybody: by itself it says nothing of the visitor.
  const isChosen = [...categories.keys()].some((id) => id !== 'functional');
  if (!isDismissed && !isChosen) return categories.size > 0 ? silent('the banner is still open') : undefined;
  if (
    policyId !== undefined &&
    readCookieValues(header, `${prefix}policy_id`).some((id) => id !== policyId)
  ) {
    return silent('an answer to another policy');
  }
  return { categories, services: readServices(readCookieValues(header, `${prefix}consented_services`)) };
}

function readChoice(values: readonly string[]): Answer | undefined {
  const answers = values.map((value) => readUnwrapped(value, allowOrDeny));
  if (answers.includes('denied')) return 'denied';
  return answers.length > 0 && !answers.includes(undefined) ? 'granted' : undefined;
}

function allowOrDeny(text: string): Answer | undefined {
  return text === 'allow' ? 'granted' : text === 'deny' ? 'denied' : undefined;
}

function readServices(values: readonly string[]): ReadonlyMap<string, Answer> {
  const [value] = values;
  const answers = new Map<string, Answer>();
  if (value === undefined || values.length > 1) return answers;
  for (const [id, isAllowed] of entriesOf(readUnwrapped(value, readJsonObject))) {
    if (typeof isAllowed === 'boolean') answers.set(id, isAllowed ? 'granted' : 'denied');
  }
  return answers;
}
