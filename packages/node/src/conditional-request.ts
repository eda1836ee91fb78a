import type { Exchange } from '@cookiewarden/core';
import { readVariantTags } from './entity-tag.js';
import type { NodeRequest } from './request-facts.js';
import { rewriteHeader } from './request-headers.js';

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

/**
 * Makes sure that a page is answered in full, or confirmed only where the browser holds this very variant:
 * a 304 or a range would hand out pieces of a page that was made for another answer.
 * True where the browser holds this variant, so that a 304 may follow.
 */
export function settleConditions(req: NodeRequest, exchange: Exchange): boolean {
  const { headers } = req;
  const { 'if-none-match': condition, 'if-modified-since': since, range } = headers;
  if (condition === undefined && since === undefined && range === undefined) return false;
  if (!mayBePage(exchange)) return false;
  dropHeaders(req, ['if-modified-since', 'range', 'if-range']);
  if (condition === undefined) return false;
  const key = exchange.variantKey();
  const own = readVariantTags(condition, key);
  rewriteHeader(req, 'if-none-match', own, (line) => readVariantTags(line, key));
  return own !== undefined;
}

/** Has the response made anew, whatever the browser holds. */
export function dropConditions(req: NodeRequest): void {
  dropHeaders(req, ['if-none-match', 'if-modified-since', 'range', 'if-range']);
}

function dropHeaders(req: NodeRequest, names: readonly string[]): void {
  for (const name of names) {
    if (req.headers[name] !== undefined) rewriteHeader(req, name, undefined, () => undefined);
  }
}

// In doubt it is a page: answering a file in full costs bytes, reviving a page costs the visitor's choice.
function mayBePage({ facts }: Exchange): boolean {
  if (facts.method !== 'GET' && facts.method !== 'HEAD') return false;
  const destination = facts.header('sec-fetch-dest');
  if (destination !== undefined && assetDestinations.has(destination)) return false;
  const accept = facts.header('accept');
  if (accept?.includes('text/html')) return true;
  if (destination === 'document' || destination === 'iframe' || destination === 'frame') return true;
  if (accept !== undefined && !accept.trimStart().startsWith('*/*')) return false;
  return !assetPath.test(facts.path);
}
