import { describe, expect, it } from '@jest/globals';
import { chooseByStart } from '../../packages/fetch/src/choose-by-start.js';

const bytes = Uint8Array.from({ length: 20 }, (_, at) => at);

function source(size: number, seen: { pulls: number; cancelled?: unknown } = { pulls: 0 }) {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulls++;
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
      cancel(reason) {
        seen.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
}

async function readAll(body: ReadableStream<Uint8Array>): Promise<number[]> {
  return [...new Uint8Array(await new Response(body).arrayBuffer())];
}

describe('a stream that is chosen by its start', () => {
  it.each([1, 2, 3, 5, 8, 20])('shows enough of it in pieces of %i, and loses no byte', async (size) => {
    let shown: Uint8Array | undefined;
    const chosen = chooseByStart(source(size), 6, (start, whole) => {
      shown = start;
      return whole;
    });
    expect(await readAll(chosen)).toEqual([...bytes]);
    expect(shown?.length).toBeGreaterThanOrEqual(6);
  });

  it('shows all there is where that is less', async () => {
    let shown = -1;
    const chosen = chooseByStart(source(3), 100, (start, whole) => {
      shown = start.length;
      return whole;
    });
    expect(await readAll(chosen)).toEqual([...bytes]);
    expect(shown).toBe(20);
  });

  it('reads nothing before somebody asks', async () => {
    const seen = { pulls: 0 };
    chooseByStart(source(3, seen), 3, (_start, whole) => whole);
    await new Promise(setImmediate);
    expect(seen.pulls).toBe(0);
  });

  it.each(['before', 'after'])('hands a cancel on, %s the choice', async (when) => {
    const seen: { pulls: number; cancelled?: unknown } = { pulls: 0 };
    const reader = chooseByStart(source(3, seen), 3, (_start, whole) => whole).getReader();
    if (when === 'after') await reader.read();
    await reader.cancel('gone');
    expect(seen.cancelled).toBe('gone');
  });

  it('breaks off where the source does', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('upstream is gone'));
      },
    });
    await expect(readAll(chooseByStart(broken, 3, (_start, whole) => whole))).rejects.toThrow(
      'upstream is gone',
    );
  });
});
