import type { Answer } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { answerListed, type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { timeOf } from './vendor-json.js';

const choices = ['preferences', 'statistics', 'marketing'];

/**
 * Cookiebot: `CookieConsent`, a JavaScript literal.
 * Trap: `-1` says that the visitor's region asks for no consent. That is no grant: the policy's regime decides there.
 */
export function cookiebot(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('cookiebot', options, bannerOptions);
  return createBannerSource(
    {
      name: 'cookiebot',
      evidence: 'observed',
      cookies: ['CookieConsent'],
      categories: {
        necessary: 'technical',
        preferences: 'personalization',
        statistics: 'statistical',
        marketing: 'advertising',
      },
      lifetimeSeconds: 31_536_000,
      read: (header) => readEachCopy(header, 'CookieConsent', readCookiebot),
    },
    options,
  );
}

function readCookiebot(text: string): VendorAnswer | Silence | undefined {
  if (text === '-1') return silent('the banner does not ask in this region');
  if (text === '0') return { categories: answerListed([], choices) };
  const fields = readLiteral(text);
  if (fields === undefined) return undefined;
  if (fields.get('method') === 'implied') return silent('consent was implied, not given');
  const categories = new Map<string, Answer>();
  for (const id of ['necessary', ...choices]) {
    const value = fields.get(id);
    if (value === 'true' || value === 'false') categories.set(id, value === 'true' ? 'granted' : 'denied');
  }
  // Still encoded in part: the commas are not to be seen yet.
  if (categories.size === 0) return undefined;
  return { categories, answeredAt: timeOf(Number(fields.get('utc'))) };
}

/** The fields of a flat JavaScript or JSON object literal as texts; `undefined` where it is cut short or nested. */
function readLiteral(text: string): ReadonlyMap<string, string> | undefined {
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const fields = new Map<string, string>();
  const end = text.length - 1;
  for (let at = 1; at < end; at++) {
    const name = readWord(text, at, ':');
    if (name === undefined) return undefined;
    const value = readWord(text, name.end + 1, ',');
    if (value === undefined) return undefined;
    fields.set(name.word, value.word);
    at = value.end;
  }
  return fields;
}

interface Word {
  readonly word: string;
  /** Where the character after it stands. */
  readonly end: number;
}

// A quoted or bare word up to `stop`; the literal's last brace ends the last one.
function readWord(text: string, from: number, stop: ':' | ','): Word | undefined {
  let start = from;
  while (text[start] === ' ') start++;
  const quote = text[start];
  if (quote !== "'" && quote !== '"') {
    const at = text.indexOf(stop, start);
    const end = at < 0 && stop === ',' ? text.length - 1 : at;
    const word = end < start ? undefined : text.slice(start, end).trim();
    return word === undefined || /[{}[\]'"]/.test(word) ? undefined : { word, end };
  }
  const close = text.indexOf(quote, start + 1);
  if (close < 0) return undefined;
  let end = close + 1;
  while (text[end] === ' ') end++;
  if (text[end] !== stop && !(stop === ',' && end === text.length - 1)) return undefined;
  return { word: text.slice(start + 1, close), end };
}
