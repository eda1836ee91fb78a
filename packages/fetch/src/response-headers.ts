import {
  type Exchange,
  type HeaderEdit,
  keepJoinedSetCookies,
  type NoticeMarkup,
  tellCaches,
  writeClearing,
} from '@cookiewarden/core';
import { judgeLinkHeader, judgeRefresh, judgeReportHeader, judgeSpeculationRules } from '@cookiewarden/html';
import type { HeaderPair } from './header-pairs.js';

/**
 * The fields of a response that may go out, in their order. Set-Cookie lines stay where the first one stood.
 * `isPage`: the body is HTML that depends on the visitor's answer.
 */
export function keepResponsePairs(
  pairs: readonly HeaderPair[],
  exchange: Exchange,
  page: {
    readonly url: string;
    readonly dependsOnAnswer: boolean;
    readonly markup?: NoticeMarkup | undefined;
  } = noPage,
): readonly HeaderPair[] {
  if (page.dependsOnAnswer) exchange.dependOnStanding();
  const values = keepValues(pairs, exchange, page.url);
  const lines = exchange.keepSetCookies(pairs.filter(isSetCookie).map(([, value]) => value));
  const kept: HeaderPair[] = [];
  let cookiesAt = -1;
  for (const pair of pairs) {
    if (isSetCookie(pair)) {
      if (cookiesAt < 0) cookiesAt = kept.length;
      continue;
    }
    const value = values.get(pair);
    if (value !== undefined) kept.push(value === pair[1] ? pair : [pair[0], value]);
  }
  const name = pairs.find(isSetCookie)?.[0] ?? 'set-cookie';
  kept.splice(cookiesAt < 0 ? kept.length : cookiesAt, 0, ...lines.map((line): HeaderPair => [name, line]));
  const { vary = [], headers = {} } = page.markup ?? {};
  for (const [field, value] of Object.entries(headers)) {
    if (!kept.some(([name]) => name.toLowerCase() === field)) kept.push([field, value]);
  }
  const header = (field: string) => textOf(kept, field);
  const cleared = writeClearing(exchange, header('clear-site-data'));
  const edits = tellCaches(exchange, { header, setsCookie: lines.length > 0, variesBy: vary });
  return withEdits(kept, cleared === undefined ? edits : [['Clear-Site-Data', cleared], ...edits]);
}

const noPage = { url: 'about:blank', dependsOnAnswer: false };

function isSetCookie([name]: HeaderPair): boolean {
  return name.length === 10 && name.toLowerCase() === 'set-cookie';
}

// NEL comes last: it goes by what became of the groups.
function keepValues(
  pairs: readonly HeaderPair[],
  exchange: Exchange,
  url: string,
): ReadonlyMap<HeaderPair, string | undefined> {
  const withheldGroups = new Set<string>();
  const last = pairs.filter(([name]) => name.toLowerCase() === 'nel');
  return new Map(
    [...pairs.filter((pair) => !last.includes(pair)), ...last].map((pair) => [
      pair,
      isSetCookie(pair) ? undefined : keepValue(pair, exchange, url, withheldGroups),
    ]),
  );
}

function keepValue(
  [name, value]: HeaderPair,
  exchange: Exchange,
  url: string,
  withheldGroups: Set<string>,
): string | undefined {
  const field = name.toLowerCase();
  switch (field) {
    case 'link':
      return judgeLinkHeader(value, exchange, url);
    case 'refresh':
      return judgeRefresh(value, exchange, url);
    case 'speculation-rules':
      return judgeSpeculationRules(value, exchange, url);
    // Next.js hands its middleware's cookies on in this one, and some hosts let it reach the browser.
    case 'x-middleware-set-cookie':
      return keepJoinedSetCookies(value, exchange);
    case 'reporting-endpoints':
    case 'report-to':
    case 'nel':
      return judgeReportHeader(field, value, exchange, url, withheldGroups);
    default:
      return value;
  }
}

function withEdits(pairs: readonly HeaderPair[], edits: readonly HeaderEdit[]): readonly HeaderPair[] {
  return edits.reduce((changed, [name, value]) => setField(changed, name, value), pairs);
}

function setField(
  pairs: readonly HeaderPair[],
  name: string,
  value: string | undefined,
): readonly HeaderPair[] {
  const matches = (pair: HeaderPair): boolean => pair[0].toLowerCase() === name.toLowerCase();
  const first = pairs.find(matches);
  if (first === undefined) return value === undefined ? pairs : [...pairs, [name, value]];
  return pairs.flatMap((pair): HeaderPair[] => {
    if (!matches(pair)) return [pair];
    return pair === first && value !== undefined ? [[pair[0], value]] : [];
  });
}

function textOf(pairs: readonly HeaderPair[], field: string): string | undefined {
  const values = pairs.filter(([name]) => name.toLowerCase() === field).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}
