import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { Received } from './case.js';

/** The Set-Cookie lines that arrived, in order. */
export function expectSetCookies(received: Received, lines: readonly unknown[]): void {
  expect(received.headers['set-cookie'] ?? []).toEqual(lines);
}

/** The body as text, its coding undone. */
export function textOf({ headers, body }: Received): string {
  switch (headers['content-encoding']?.[0]) {
    case 'gzip':
      return gunzipSync(body).toString();
    case 'br':
      return brotliDecompressSync(body).toString();
    case 'deflate':
      return inflateSync(body).toString();
    default:
      return body.toString();
  }
}

/** The names in a comma-separated header, lower case. */
export function namesIn(received: Received, header: string): readonly string[] {
  const value = (received.headers[header] ?? []).join(',');
  return value
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}
