import type { Exchange } from '@cookiewarden/core';
import { type HeaderPair, type HeaderShape, readPairs, writePairs } from './header-pairs.js';
import { keepResponsePairs } from './response-headers.js';

/**
 * Request headers without the cookies that the visitor denies, in the shape they came in: for gateways and API
 * clients (undici, http-proxy, `fetch`) that pass a visitor's request on.
 */
export function filterRequestHeaders<Shape extends HeaderShape>(headers: Shape, exchange: Exchange): Shape {
  const kept = readPairs(headers).flatMap(([name, value]): HeaderPair[] => {
    if (name.toLowerCase() !== 'cookie') return [[name, value]];
    const cookies = exchange.keepCookies(value);
    return cookies === undefined ? [] : [[name, cookies]];
  });
  return writePairs(kept, headers);
}

/**
 * Response headers with only what the visitor allows, in the shape they came in: Set-Cookie lines withheld or amended,
 * `Link` and `Refresh` judged, `Vary` and `Cache-Control` made true. The body is not looked at.
 */
export function filterResponseHeaders<Shape extends HeaderShape>(headers: Shape, exchange: Exchange): Shape {
  return writePairs(keepResponsePairs(readPairs(headers), exchange), headers);
}
