import { gzipSync } from 'node:zlib';
import type { Report } from '@cookiewarden/core';
import { applyPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { page, sitePolicy, strippedPage, visit } from './site.js';

function encoded(body: BodyInit, coding: string): Response {
  return new Response(body, { headers: { 'content-type': 'text/html', 'content-encoding': coding } });
}

describe('a body with a content coding', () => {
  it('is decoded where it really is gzip', async () => {
    const finished = await applyPolicy(visit(), encoded(gzipSync(page), 'gzip'), sitePolicy());
    expect(finished.headers.get('content-encoding')).toBeNull();
    expect(await finished.text()).toBe(strippedPage);
  });

  it('is taken as it is where the field is left over from a fetched response', async () => {
    const finished = await applyPolicy(visit(), encoded(page, 'gzip'), sitePolicy());
    expect(finished.headers.get('content-encoding')).toBeNull();
    expect(await finished.text()).toBe(strippedPage);
  });

  it('passes unchecked where the coding cannot be undone, and says so', async () => {
    const reports: Report[] = [];
    const bytes = Uint8Array.of(1, 2, 3);
    const options = { onReport: (report: Report) => reports.push(report) };
    const finished = await applyPolicy(visit(), encoded(bytes, 'br'), sitePolicy(), options);
    expect(new Uint8Array(await finished.arrayBuffer())).toEqual(bytes);
    expect(finished.headers.get('content-encoding')).toBe('br');
    expect(reports[0]?.unchecked).toBe('content coding br');
  });

  it('breaks off where the coding is broken, rather than end as if whole', async () => {
    const broken = gzipSync(page).subarray(0, 30);
    const finished = await applyPolicy(visit(), encoded(broken, 'gzip'), sitePolicy());
    await expect(finished.text()).rejects.toThrow();
  });
});
