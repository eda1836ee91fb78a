import pino from 'pino';
import type { LogTarget } from './log-target.js';

/** So many characters of lines are written together; what comes less often leaves after `waitMilliseconds`. */
const batchLength = 16_384;
const waitMilliseconds = 50;

/**
 * A logger of our own, on standard output, for an application that has none. Lines are written off the request's path
 * and several at a time, as each write costs as much as all that is done for a request; what is left when the process
 * exits is written then. `onFault` hears of what cannot be written. `descriptor`: of an open file.
 */
export function createOwnLogger(onFault: (fault: unknown) => void, descriptor = 1): LogTarget {
  let batch = '';
  let isDue = false;
  function writeBatch(): void {
    isDue = false;
    const lines = batch;
    batch = '';
    if (lines !== '') destination.write(lines);
  }
  // Before pino's own, which writes what the destination holds and closes it.
  process.once('exit', writeBatch);
  const destination = pino.destination({ dest: descriptor, sync: false });
  destination.on('error', onFault);
  const stream = {
    write(line: string): void {
      batch += line;
      if (batch.length >= batchLength) writeBatch();
      else if (!isDue) {
        isDue = true;
        // A line that waits keeps no process alive.
        setTimeout(writeBatch, waitMilliseconds).unref();
      }
    },
  };
  return pino({ name: 'cookiewarden' }, stream);
}
