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

// An operator's own source may have been written without a compiler.
function acceptReading(found: ConsentReading | undefined, source: string): ConsentReading {
  if (found === undefined || found === null) return readNothing(source);
  if (typeof found.categories?.get === 'function' && typeof found.services?.get === 'function') return found;
  throw new TypeError(`the consent source "${source}" returned answers that are no Map`);
}

function isPromise(reading: ConsentReading | Promise<ConsentReading>): reading is Promise<ConsentReading> {
  return typeof (reading as { readonly then?: unknown } | undefined)?.then === 'function';
}
