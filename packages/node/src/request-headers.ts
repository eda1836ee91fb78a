import { type Exchange, keepCookiePairs, readCookieNames } from '@cookiewarden/core';
import type { NodeRequest } from './request-facts.js';

/** Takes the denied pairs out of the Cookie header, in each of the three places where an application may read it. */
export function filterRequestCookies(req: NodeRequest, exchange: Exchange): void {
  const header = req.headers.cookie;
  if (header === undefined) return;
  const kept = exchange.keepCookies(header);
  if (kept === header) return;
  if ('cookies' in req && req.cookies !== undefined) {
    exchange.note('the Cookie header was parsed before the policy saw it: mount the policy first');
  }
  const names = new Set(kept === undefined ? [] : readCookieNames(kept));
  rewriteHeader(req, 'cookie', kept, (line) => keepCookiePairs(line, (name) => names.has(name)));
}

/**
 * Changes a request header wherever it can be read: `headers`, `rawHeaders` and `headersDistinct`.
 * `undefined` takes it away; `keepLine` says what becomes of each single line.
 */
export function rewriteHeader(
  req: NodeRequest,
  name: string,
  value: string | undefined,
  keepLine: (line: string) => string | undefined,
): void {
  if (value === undefined) delete req.headers[name];
  else req.headers[name] = value;
  const { rawHeaders } = req;
  const kept: string[] = [];
  const lines: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const spelt = rawHeaders[at] ?? '';
    const isNamed = spelt.toLowerCase() === name;
    const line = isNamed ? keepLine(rawHeaders[at + 1] ?? '') : (rawHeaders[at + 1] ?? '');
    if (line === undefined) continue;
    kept.push(spelt, line);
    if (isNamed) lines.push(line);
  }
  rawHeaders.splice(0, rawHeaders.length, ...kept);
  // The getter reads `rawHeaders` once and keeps what it found: it may have been asked before us.
  if (!('headersDistinct' in req)) return;
  if (lines.length === 0) delete req.headersDistinct[name];
  else req.headersDistinct[name] = lines;
}
