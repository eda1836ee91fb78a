import type { EventEmitter } from 'node:events';
import type { Body, WriteCallback } from './response-body.js';

type Emitting = Pick<EventEmitter, 'emit' | 'on'>;

/** Ends a body with its last bytes. */
export function endBody(
  stream: Emitting,
  body: Body,
  bytes: Uint8Array | undefined,
  callback: WriteCallback | undefined,
): void {
  if (bytes !== undefined && bytes.length > 0) body.write(bytes);
  body.end(callback);
  // Node has not ended yet, but the application has: without this, frameworks would answer a second time.
  if (body.isEnding) Object.defineProperty(stream, 'writableEnded', { configurable: true, value: true });
}

/**
 * Refuses a write after the application's `end`, where Node's own has still to come: as Node does it, the error comes
 * later, by event and callback.
 */
export function refuseAfterEnd(stream: Emitting, callback: WriteCallback | undefined): false {
  const fault = Object.assign(new Error('write after end'), { code: 'ERR_STREAM_WRITE_AFTER_END' });
  process.nextTick(() => {
    stream.emit('error', fault);
    callback?.(fault);
  });
  return false;
}

/** Answers a second `end`: with a body it is a write after the end, without one it waits for the first. */
export function endAgain(
  stream: Emitting,
  { hasChunk }: { readonly hasChunk: boolean },
  callback: WriteCallback | undefined,
): void {
  if (hasChunk) refuseAfterEnd(stream, callback);
  else if (callback !== undefined) stream.on('finish', callback);
}
