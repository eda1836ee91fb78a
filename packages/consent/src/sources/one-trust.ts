import type { Answer } from '@cookiewarden/core';
import { readCookieValues } from '../cookie-values.js';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions } from './banner-options.js';
import { decodePercent, readUnwrapped } from './cookie-text.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { timeOf } from './vendor-json.js';

/**
 * OneTrust: `OptanonConsent`, which counts only once `OptanonAlertBoxClosed` is there or an interaction was counted.
 * Trap: `OptanonConsent` is written on the first page already, with the region's defaults.
 */
export function oneTrust(options: BannerOptions = {}): BannerSource {
  checkBannerOptions('oneTrust', options, bannerOptions);
  return createBannerSource(
    {
      name: 'onetrust',
      evidence: 'observed',
      cookies: ['OptanonConsent', 'OptanonAlertBoxClosed'],
      categories: {
        C0001: 'technical',
        C0002: 'statistical',
        C0003: 'personalization',
        C0004: 'advertising',
        C0005: 'social',
      },
      lifetimeSeconds: 31_536_000,
      read: readOneTrust,
    },
    options,
  );
}

function readOneTrust(header: string): VendorAnswer | Silence | undefined {
  // In doubt it was not closed: what is no time was not written by the banner.
  const closed = readCookieValues(header, 'OptanonAlertBoxClosed');
  const times = closed.map((value) => readUnwrapped(value, timeOf)).filter((time) => time !== undefined);
  const answeredAt = times.length > 0 ? Math.min(...times) : undefined;
  return readEachCopy(header, 'OptanonConsent', (text) => {
    const groups = readParameter(text, 'groups');
    if (groups === undefined) return undefined;
    if (readParameter(text, 'AwaitingReconsent') === 'true')
      return silent('the banner waits for a new answer');
    const isClosed = answeredAt !== undefined || Number(readParameter(text, 'interactionCount')) > 0;
    if (!isClosed) return silent('the region’s defaults, written before an answer');
    return { ...readGroups(groups), answeredAt };
  });
}

// `C0001:1,C0002:0`, still encoded inside its parameter.
function readGroups(groups: string): Pick<VendorAnswer, 'categories' | 'note' | 'isUnreadable'> {
  const categories = new Map<string, Answer>();
  let isWhole = true;
  for (const pair of decodePercent(decodePercent(groups)).split(',')) {
    const [, id = '', flag] = /^(.+):([01])$/.exec(pair) ?? [];
    if (id === '') isWhole = false;
    else if (categories.get(id) !== 'denied') categories.set(id, flag === '1' ? 'granted' : 'denied');
  }
  // In doubt we withhold: what is cut off or garbled may be a refusal.
  return isWhole
    ? { categories }
    : { categories, note: 'one of its groups could not be read', isUnreadable: true };
}

function readParameter(text: string, name: string): string | undefined {
  const at = text.startsWith(`${name}=`) ? 0 : text.indexOf(`&${name}=`) + 1;
  if (at === 0 && !text.startsWith(`${name}=`)) return undefined;
  const ampersand = text.indexOf('&', at);
  return text.slice(at + name.length + 1, ampersand < 0 ? text.length : ampersand);
}
