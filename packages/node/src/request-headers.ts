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

/** Lets the application read the key of the visitor's answer in a header, whatever the request said there. */
export function lendConsentKey(req: NodeRequest, exchange: Exchange): void {
  const header = exchange.policy.consentKey?.header;
  if (header === undefined || exchange.policy.mode === 'report-only') return;
  const key = exchange.consentKey();
  if (req.headers[header] !== undefined) rewriteHeader(req, header, undefined, () => undefined);
  if (key !== undefined) addHeader(req, header, key);
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
  // Node makes both from `rawHeaders` when they are first asked for, counting the lines that came in: a list that has
  // become shorter by then makes its getter throw.
  const { headers, rawHeaders } = req;
  const distinct = 'headersDistinct' in req ? req.headersDistinct : undefined;
  if (value === undefined) delete headers[name];
  else headers[name] = value;
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
  if (distinct === undefined) return;
  if (lines.length === 0) delete distinct[name];
  else distinct[name] = lines;
}

function addHeader(req: NodeRequest, name: string, value: string): void {
  const distinct = 'headersDistinct' in req ? req.headersDistinct : undefined;
  req.headers[name] = value;
  req.rawHeaders.push(name, value);
  if (distinct !== undefined) distinct[name] = [value];
}
