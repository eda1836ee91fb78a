import pino from 'pino';
import { LineBatch } from './line-batch.js';
import type { LogTarget } from './log-target.js';

/**
 * A logger of our own, on standard output, for an application that has none. `onFault` hears of what cannot be written.
 * `descriptor`: of an open file.
 */
export function createOwnLogger(onFault: (fault: unknown) => void, descriptor = 1): LogTarget {
  const batch = new LineBatch(onFault, descriptor);
  return pino({ name: 'cookiewarden' }, { write: (line) => batch.add(line) });
}
