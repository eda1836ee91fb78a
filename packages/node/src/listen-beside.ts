import { EventEmitter } from 'node:events';

type Listening = Pick<EventEmitter, 'on'>;

/**
 * Listens without taking a place from the application: with ours, an eleventh listener would make Node warn of a leak for
 * each response. Sentry alone leaves a stream of Fastify ten.
 */
export function listenBeside<Emitter extends Listening>(
  emitter: Emitter,
  event: string,
  listener: (this: Emitter) => void,
): void {
  emitter.on(event, listener);
  // Of another server's own response only `on` is known.
  if (!(emitter instanceof EventEmitter)) return;
  const most = emitter.getMaxListeners();
  // Zero is no limit.
  if (most > 0) emitter.setMaxListeners(most + 1);
}
