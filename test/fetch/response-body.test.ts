import { runInNewContext } from 'node:vm';
import type { Report } from '@cookiewarden/core';
import { applyPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { html, page, sitePolicy, strippedPage, visit } from './site.js';

const bytes = new TextEncoder().encode(page);

function streamOf(
  chunks: readonly Uint8Array[],
  seen: { pulls: number; cancelled?: unknown } = { pulls: 0 },
) {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulls++;
        const chunk = chunks[at++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel(reason) {
        seen.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
}

describe('a streamed page', () => {
  it('comes out the same at every split point', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      const body = streamOf([bytes.slice(0, at), bytes.slice(at)]);
      const finished = await applyPolicy(visit(), html(body), sitePolicy());
      expect(await finished.text()).toBe(strippedPage);
    }
  });

  it('comes out the same in single bytes', async () => {
    const body = streamOf([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(await (await applyPolicy(visit(), html(body), sitePolicy())).text()).toBe(strippedPage);
  });

  it.each([
    ['texts', (chunk: Uint8Array) => new TextDecoder().decode(chunk)],
    ['other views', (chunk: Uint8Array) => new DataView(chunk.buffer, chunk.byteOffset, chunk.length)],
    ['bytes of another realm', (chunk: Uint8Array) => runInNewContext('Uint8Array').from(chunk)],
  ])('may come in %s, which servers send as well', async (_case, make) => {
    const chunks = [bytes.slice(0, 9), bytes.slice(9)].map(make);
    const finished = await applyPolicy(visit(), html(streamOf(chunks as Uint8Array[])), sitePolicy());
    expect(await finished.text()).toBe(strippedPage);
  });

  it('is broken off at a chunk that is neither', async () => {
    const body = streamOf([bytes, 5 as unknown as Uint8Array]);
    const finished = await applyPolicy(visit(), html(body), sitePolicy());
    await expect(finished.text()).rejects.toThrow('neither bytes nor text');
  });

  it('is read only as fast as the visitor reads', async () => {
    const seen = { pulls: 0 };
    const chunk = new TextEncoder().encode('<p>'.repeat(1000));
    const finished = await applyPolicy(visit(), html(streamOf(Array(1000).fill(chunk), seen)), sitePolicy());
    const reader = finished.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.pulls).toBeLessThan(5);
    await reader?.cancel();
  });

  it('passes a cancel on to its source, and closes the exchange', async () => {
    const seen: { pulls: number; cancelled?: unknown } = { pulls: 0 };
    const reports: Report[] = [];
    const options = { onReport: (report: Report) => reports.push(report) };
    const finished = await applyPolicy(visit(), html(streamOf([bytes, bytes], seen)), sitePolicy(), options);
    await finished.body?.cancel('gone');
    expect(seen.cancelled).toBe('gone');
    expect(reports.length).toBeGreaterThan(0);
  });

  it('passes an error of its source on', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes);
        controller.error(new Error('upstream'));
      },
    });
    const finished = await applyPolicy(visit(), html(body), sitePolicy());
    await expect(finished.text()).rejects.toThrow();
  });
});
