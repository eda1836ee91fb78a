import type { ConsentReading, ConsentSource, ConsentSubject, RequestFacts } from '@cookiewarden/core';
import { request } from './standing.js';

/** What readers of banners are told of the policy in tests. */
export const subject: ConsentSubject = {
  version: '1',
  categoryNames: ['technical', 'personalization', 'statistical', 'advertising', 'social'],
  exemptCategoryNames: ['technical'],
  serviceIds: ['google-analytics', 'matomo', 'hotjar', 'facebook-pixel', 'youtube'],
};

/** A request with this Cookie header. */
export function requestWith(cookie: string | undefined): RequestFacts {
  return request(cookie === undefined ? {} : { cookie }, { host: 'shop.test' });
}

/** What a source reads in a Cookie header. */
export function readBanner(source: ConsentSource, cookie: string | undefined): ConsentReading {
  const reading = source.read(requestWith(cookie), subject);
  if (reading instanceof Promise) throw new Error(`${source.name} reads asynchronously`);
  return reading;
}

/**
 * The same in a line: `+statistical -advertising`, services in brackets, `?` and why where nothing was answered,
 * `!` and why where an answer could not be read, `''` where there is no such cookie.
 */
export function tell(source: ConsentSource, cookie: string | undefined): string {
  const { categories, services, isAnswered, isUnreadable, note } = readBanner(source, cookie);
  if (!isAnswered) return note === undefined ? '' : `${isUnreadable ? '!' : '?'} ${note}`;
  const answers = [...categories].map(([name, answer]) => `${answer === 'granted' ? '+' : '-'}${name}`);
  const others = [...services].map(([id, answer]) => `[${answer === 'granted' ? '+' : '-'}${id}]`);
  return [...answers.sort(), ...others.sort()].join(' ');
}
