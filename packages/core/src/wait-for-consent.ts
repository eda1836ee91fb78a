import { type ConsentReading, readUnreadable } from './consent.js';
import type { Policy } from './policy.js';

/** Nobody waits longer for a page; a source that should be given up sooner has `withTimeLimit`. */
const limitMilliseconds = 5_000;

/** An adapter's clock, as core has none: rings once, unless what it gives is called before. */
export type StartClock = (ring: () => void, milliseconds: number) => () => void;

/**
 * A reading that comes in any case: a source that hangs would hang every response with it. What did not come counts as
 * unreadable, so the strictest regime holds.
 */
export function waitForConsent(
  reading: Promise<ConsentReading>,
  { consent }: Policy,
  onFault: (fault: unknown) => void,
  startClock: StartClock,
): Promise<ConsentReading> {
  return new Promise((resolve) => {
    const giveUp = () => {
      onFault(Object.assign(new Error('The consent source does not answer'), { name: 'TimeoutError' }));
      resolve(readUnreadable(consent?.name ?? 'none', 'the source did not answer'));
    };
    const stopClock = startClock(giveUp, limitMilliseconds);
    // It never rejects: a source that fails has been read as one without consent by now.
    reading.then((found) => {
      stopClock();
      resolve(found);
    });
  });
}
