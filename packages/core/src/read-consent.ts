import { type ConsentReading, readNothing, readUnreadable } from './consent.js';
import type { Policy } from './policy.js';
import type { RequestFacts } from './request-facts.js';

/** Reads consent through the policy's source. What it throws, or rejects with, is handed to `onFault` and is no consent. */
export function readConsent(
  policy: Policy,
  facts: RequestFacts,
  onFault: (fault: unknown) => void,
): ConsentReading | Promise<ConsentReading> {
  const { consent } = policy;
  if (consent === undefined) return readNothing('none');
  const { name } = consent;
  try {
    const reading = consent.read(facts, policy.subject);
    if (!isPromise(reading)) return acceptReading(reading, name);
    return reading
      .then((found) => acceptReading(found, name))
      .catch((fault: unknown) => readFailed(name, fault, onFault));
  } catch (fault) {
    return readFailed(name, fault, onFault);
  }
}

function readFailed(source: string, fault: unknown, onFault: (fault: unknown) => void): ConsentReading {
  onFault(fault);
  return readUnreadable(source, 'the source failed');
}

/**
 * What a source gave as a reading: an operator's own may have been written without a compiler.
 *
 * @throws TypeError where it is none.
 */
export function acceptReading(found: ConsentReading | undefined, source: string): ConsentReading {
  if (found === undefined || found === null) return readNothing(source);
  const { categories, services, answeredAt } = found;
  if (!isMap(categories) || !isMap(services)) {
    throw new TypeError(`the consent source "${source}" returned answers that are no Map`);
  }
  // In doubt we withhold: as a time it would make the answer lapse, and under some regimes a refusal with it.
  if (answeredAt !== undefined && !isTime(answeredAt)) {
    throw new TypeError(
      `the consent source "${source}" returned an answeredAt that is no number of milliseconds`,
    );
  }
  // A number would be another version than the policy's, and the answer would lapse, too.
  for (const name of ['policyVersion', 'language'] as const) {
    if (found[name] !== undefined && typeof found[name] !== 'string') {
      throw new TypeError(`the consent source "${source}" returned a ${name} that is no text`);
    }
  }
  return found;
}

/** A number of milliseconds that a date can hold, and the date until which an answer of that time holds as well. */
export function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) < 8e15;
}

// Of another realm it is no `instanceof Map`.
function isMap(answers: Partial<ReadonlyMap<string, unknown>> | undefined): boolean {
  return typeof answers?.get === 'function' && typeof answers[Symbol.iterator] === 'function';
}

function isPromise(reading: ConsentReading | Promise<ConsentReading>): reading is Promise<ConsentReading> {
  return typeof (reading as { readonly then?: unknown } | undefined)?.then === 'function';
}
