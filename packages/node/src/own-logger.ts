import pino from 'pino';
import { type Account, writeAccount } from './account-text.js';
import { Backlog } from './backlog.js';
import { LineBatch } from './line-batch.js';
import { type LogTarget, logLevels } from './log-target.js';

/**
 * A logger of our own, on standard output, for an application that has none. Its lines are put into words off the request's
 * path. `onFault` hears of what cannot be written. `descriptor`: of an open file.
 */
export function createOwnLogger(onFault: (fault: unknown) => void, descriptor = 1): LogTarget {
  // First, as its work at the end of the process makes lines for the batch.
  const backlog = new Backlog(onFault);
  const sayDropped = (droppedLines: number) => {
    logger.warn({ droppedLines }, `cookie policy: ${droppedLines} log lines dropped, as nobody took them`);
  };
  const batch = new LineBatch(onFault, descriptor, sayDropped);
  const logger = pino({ name: 'cookiewarden' }, { write: (line) => batch.add(line) });
  // pino documents its symbols for this: to override a method where a library needs it to be quicker.
  Reflect.set(logger, pino.symbols.stringifySym, writeSoundly);
  const methods = logLevels.map((level) => [
    level,
    function writeLater(bindings: object, message: string): void {
      if (!logger.isLevelEnabled(level)) return;
      const write = () => logger[level](bindings, message);
      backlog.add(write);
    },
  ]);
  return Object.fromEntries(methods);
}

function writeSoundly(account: Account, writeAnything: (value: object) => string): string {
  try {
    return writeAccount(account);
  } catch {
    // An id of the request may be something that JSON does not know.
    return writeAnything(account);
  }
}
