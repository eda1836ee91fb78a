import { hostname } from 'node:os';
import pino from 'pino';
import { type Account, writeLine } from './account-pieces.js';
import { LineBatch } from './line-batch.js';
import type { LogLevel } from './log-target.js';

/** A log of our own, for an application that has none. */
export interface OwnLog {
  /** Lines of this level are written: pino's default, `info` and above. */
  takes(level: LogLevel): boolean;
  /** Writes one line. */
  write(level: LogLevel, account: Account, message: string): void;
}

const { values: numbers } = pino.levels;

/**
 * Creates a log on standard output, in the form of a pino's. The lines are put together here, as most of an account was
 * JSON before: pino would write it anew, letter by letter. `onFault` hears of what cannot be written. `descriptor`: of an
 * open file.
 */
export function createOwnLog(onFault: (fault: unknown) => void, descriptor = 1): OwnLog {
  const batch = new LineBatch(onFault, descriptor);
  const bindings = `"pid":${process.pid},"hostname":${JSON.stringify(hostname())},"name":"cookiewarden"`;
  return {
    takes: (level) => numberOf(level) >= numberOf('info'),
    write(level, account, message) {
      const start = `{"level":${numberOf(level)},"time":${Date.now()},${bindings},"cookiewarden":`;
      batch.add(writeLine(start, account, message));
    },
  };
}

function numberOf(level: LogLevel): number {
  return numbers[level] ?? 0;
}
