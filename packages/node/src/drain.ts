import type { EventEmitter } from 'node:events';

interface Drained extends Pick<EventEmitter, 'emit'> {
  readonly writableNeedDrain: boolean;
}

/**
 * Calls each time that a stream whose buffer was full has room again. Who waits for `drain` hears of it only where the
 * answer is true: there may be another buffer before this one, which is full.
 */
export function whenDrained(stream: Drained, mayTell: () => boolean): void {
  const { emit } = stream;
  stream.emit = function emitDrained(this: Drained, event: string | symbol, ...parts: unknown[]): boolean {
    if (event === 'drain' && !this.writableNeedDrain && !mayTell()) return false;
    return emit.call(this, event, ...parts);
  };
}
