import { readVariantTags } from './entity-tag.js';
import type { Exchange } from './exchange.js';
import type { RequestFacts } from './request-facts.js';

/** What may be left of the conditions of a request that may be for a page. */
export interface Conditions {
  /** Fields, lower case, that the application must not see. */
  readonly dropped: readonly string[];
  /** What is left of one line of `If-None-Match`; `undefined` where nothing is. */
  keepTags(line: string): string | undefined;
  /** The browser holds this very variant, so that a 304 may follow. */
  readonly holdsVariant: boolean;
}

/** Fields, lower case, by which a client asks for less than the whole page. */
export const conditionHeaders = ['if-none-match', 'if-modified-since', 'range', 'if-range'] as const;

/**
 * Makes sure that a page is answered in full, or confirmed only where the browser holds this very variant:
 * a 304 or a range would hand out pieces of a page that was made for another answer.
 * `undefined` where the request has no condition, or is not for a page.
 */
export function settleConditions(exchange: Exchange): Conditions | undefined {
  const { facts } = exchange;
  if (conditionHeaders.every((name) => facts.header(name) === undefined)) return undefined;
  if (facts.method !== 'GET' && facts.method !== 'HEAD') return undefined;
  if (!mayBePage(facts)) return undefined;
  const key = exchange.variantKey();
  const keepTags = (line: string) => readVariantTags(line, key);
  const holdsVariant = keepTags(facts.header('if-none-match') ?? '') !== undefined;
  return { dropped: holdsVariant ? conditionHeaders.slice(1) : conditionHeaders, keepTags, holdsVariant };
}

// Fetch, "destinations": what a browser loads for these is never run as a page.
const assetDestinations: ReadonlySet<string> = new Set([
  'audio',
  'audioworklet',
  'font',
  'image',
  'json',
  'manifest',
  'paintworklet',
  'report',
  'script',
  'serviceworker',
  'sharedworker',
  'style',
  'track',
  'video',
  'webidentity',
  'worker',
]);

const assetPath =
  /\.(?:avif|bin|css|csv|eot|gif|gz|ico|iso|jpe?g|js|json|map|mjs|mp[34]|ogg|otf|pdf|png|svg|tar|ttf|txt|wasm|wav|webm|webp|woff2?|xml|zip)$/i;

/** In doubt it is a page: answering a file in full costs bytes, reviving a page costs the visitor's choice. */
export function mayBePage(facts: RequestFacts): boolean {
  const destination = facts.header('sec-fetch-dest');
  if (destination !== undefined && assetDestinations.has(destination)) return false;
  const accept = facts.header('accept');
  if (accept?.includes('text/html')) return true;
  if (destination === 'document' || destination === 'iframe' || destination === 'frame') return true;
  if (accept !== undefined && !accept.trimStart().startsWith('*/*')) return false;
  return !assetPath.test(facts.path);
}
