import { type ConsentSource, fault, type OptionFault, PolicyError } from '@cookiewarden/core';
import { checkSources } from './check-sources.js';

/** Rejects a reading that took too long. Its name is what the report shows. */
export class ConsentTimeLimitError extends Error {
  override readonly name = 'ConsentTimeLimitError';
}

/**
 * Waits at most `limitMs` milliseconds for a source; after that nobody has answered, and the report says so.
 * Trap: every request waits that long where the source hangs.
 */
export function withTimeLimit(source: ConsentSource, limitMs: number): ConsentSource {
  checkSources('withTimeLimit', [source]);
  const faults = findLimitFaults(limitMs);
  if (faults.length > 0) throw new PolicyError('withTimeLimit', faults);
  return {
    ...source,
    read: function readWithinLimit(facts, subject) {
      const reading = source.read(facts, subject);
      return isPromise(reading) ? waitAtMost(limitMs, reading) : reading;
    },
  };
}

/** The promise's value, or a `ConsentTimeLimitError` after `limitMs`; `onLimit` is called then. */
export function waitAtMost<T>(limitMs: number, promise: Promise<T>, onLimit?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // In doubt we withhold: the rejection counts as no consent.
      reject(new ConsentTimeLimitError(`no answer within ${limitMs} ms`));
      onLimit?.();
    }, limitMs);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/** The fault of a limit that is no number of milliseconds a visitor could wait. */
export function findLimitFaults(limitMs: number): readonly OptionFault[] {
  if (typeof limitMs === 'number' && limitMs >= 1 && limitMs <= 10_000) return [];
  return [
    fault(
      'out-of-range',
      'limitMs',
      limitMs,
      'Use 1 to 10000 milliseconds: every request may wait that long.',
    ),
  ];
}

/** A reading that is still to come. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
