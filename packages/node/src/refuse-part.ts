import { bodyHeaders } from '@cookiewarden/html';
import type { Commitment } from './commitment.js';
import type { GuardedResponse } from './guarded-response.js';
import { takeAway } from './head.js';
import type { Body, Sink, WriteCallback } from './response-body.js';

const nothing = new Uint8Array(0);

/**
 * Answers 416 in place of a part of a page, so that whoever wants the page asks for all of it. Gives the empty body,
 * where the whole one was handed over.
 */
export function refusePart(guarded: GuardedResponse, commitment: Commitment): Uint8Array | undefined {
  const { head, whole, sink } = commitment;
  guarded.exchange.note('a part of a page (206) was answered with 416');
  guarded.isPageDependent = true;
  commitment.changeStatus?.(416);
  for (const name of bodyHeaders) {
    // A compressor below us goes on, with nothing to compress.
    if (name !== 'content-encoding' || !guarded.isCodedBelow) takeAway(head, name);
  }
  if (whole !== undefined) return nothing;
  guarded.body = new DroppedBody(sink);
  return undefined;
}

// To the application it is sent: every callback comes in its turn.
class DroppedBody implements Body {
  readonly isEnding = false;
  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  write(_bytes: Uint8Array, callback?: WriteCallback): boolean {
    return this.sink.write(nothing, callback);
  }

  end(callback?: WriteCallback): void {
    this.sink.end(undefined, callback);
  }

  close(): void {}
}
