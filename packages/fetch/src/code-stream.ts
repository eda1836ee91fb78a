import type { Bytes } from './content-coding.js';
import { readBytes } from './read-bytes.js';

/** What is done with the bytes on both sides of a coding. */
export interface Taps {
  /** Bytes go in. */
  in?(bytes: Uint8Array): void;
  /** Bytes come out; what this throws breaks the stream off. */
  out?(bytes: Uint8Array): void;
}

/**
 * Sends bytes through a coding. Whoever breaks the stream off, it is the coding's source that fails, and what comes out of
 * the coding is never cancelled: from a compression stream that is, Node 24 throws outside of any promise.
 */
export function codeStream(source: Bytes, code: (fed: Bytes) => Bytes, taps: Taps = {}): Bytes {
  const reader = source.getReader();
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fed = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        feed = controller;
      },
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        const bytes = readBytes(value);
        taps.in?.(bytes);
        controller.enqueue(bytes);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  const coded = code(fed).getReader();
  const breakOff = (reason: unknown): Promise<void> => {
    feed?.error(reason);
    return reader.cancel(reason);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await coded.read();
        if (done) {
          controller.close();
          return;
        }
        try {
          taps.out?.(value);
        } catch (fault) {
          controller.error(fault);
          await breakOff(fault);
          return;
        }
        controller.enqueue(value);
      },
      cancel: breakOff,
    },
    { highWaterMark: 0 },
  );
}
