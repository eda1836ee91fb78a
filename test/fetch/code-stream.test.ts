import { describe, expect, it } from '@jest/globals';
import { codeStream } from '../../packages/fetch/src/code-stream.js';
import type { Bytes } from '../../packages/fetch/src/content-coding.js';

/** A source that goes on until it is cancelled, and a coding that tells what becomes of it. */
function open() {
  const events: string[] = [];
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(Uint8Array.of(1)),
    cancel: (reason) => {
      events.push(`source cancelled: ${reason}`);
    },
  });
  const double = (fed: Bytes): Bytes => {
    const reader = fed.getReader();
    return new ReadableStream({
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(Uint8Array.of(...value, ...value));
        } catch (fault) {
          events.push(`coding failed: ${fault}`);
          throw fault;
        }
      },
      cancel: () => {
        events.push('coding cancelled');
      },
    });
  };
  return { events, source, double };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('bytes through a coding', () => {
  it('come out coded, and are told of on both sides', async () => {
    const told: string[] = [];
    const source = new Response(Uint8Array.of(1, 2)).body as Bytes;
    const taps = {
      in: (bytes: Uint8Array) => told.push(`in ${bytes}`),
      out: (bytes: Uint8Array) => told.push(`out ${bytes}`),
    };
    const coded = new Response(codeStream(source, open().double, taps));
    expect([...new Uint8Array(await coded.arrayBuffer())]).toEqual([1, 2, 1, 2]);
    expect(told).toEqual(['in 1,2', 'out 1,2,1,2']);
  });

  it.each([
    ['cancelled', async (stream: Bytes) => stream.cancel('gone'), undefined],
    ['cancelled in the midst', readOnceAndCancel, undefined],
    ['broken off by what comes out', async (stream: Bytes) => new Response(stream).text(), 'gone'],
  ] as const)('fail at their source when they are %s: the coding is not cancelled', async (_, act, fault) => {
    const { events, source, double } = open();
    let count = 0;
    const out = () => {
      if (fault !== undefined && ++count > 2) throw fault;
    };
    const outcome = act(codeStream(source, double, { out }));
    if (fault === undefined) await outcome;
    else await expect(outcome).rejects.toBe(fault);
    await settled();
    expect(events).toContain('source cancelled: gone');
    expect(events).not.toContain('coding cancelled');
  });

  it('fail where their source does', async () => {
    const source = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error('broken') });
    await expect(new Response(codeStream(source, open().double)).text()).rejects.toBe('broken');
  });
});

async function readOnceAndCancel(stream: Bytes): Promise<void> {
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel('gone');
}
