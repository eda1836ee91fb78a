import { type ConsentReading, type Policy, readUnreadable } from '@cookiewarden/core';

/** Nobody waits longer for a page; a source that should be given up sooner has `withTimeLimit`. */
const limitMilliseconds = 5_000;

/**
 * A reading that comes in any case: a source that hangs would hang every response with it. What did not come counts as
 * unreadable, so the strictest regime holds.
 */
export function waitForConsent(
  reading: Promise<ConsentReading>,
  { consent }: Policy,
  onFault: (fault: unknown) => void,
): Promise<ConsentReading> {
  return new Promise((resolve) => {
    const giveUp = () => {
      onFault(new DOMException('The consent source does not answer', 'TimeoutError'));
      resolve(readUnreadable(consent?.name ?? 'none', 'the source did not answer'));
    };
    const timer = setTimeout(giveUp, limitMilliseconds);
    // It never rejects: a source that fails has been read as one without consent by now.
    reading.then((found) => {
      clearTimeout(timer);
      resolve(found);
    });
  });
}
