import {
  type Consent,
  type ConsentReading,
  type ConsentSource,
  checkOptions,
  fault,
  isLate,
  type OptionFault,
  type OptionSchema,
  PolicyError,
  type RequestFacts,
  readNothing,
} from '@cookiewarden/core';
import { holdsAnswer } from './record.js';
import { bannerOptions, text } from './sources/banner-options.js';
import { findLimitFaults, isPromise, waitAtMost } from './time-limit.js';

/** The operator's own place for answers: a signed-in visitor's answer follows from device to device. */
export interface ConsentStore {
  /**
   * The answer of the visitor who sent this request, `undefined` if there is none. `signal` aborts at the
   * time limit.
   * Trap: an answer that cannot be looked up must throw, not be `undefined`: silence is a yes under some
   * regimes.
   */
  find(facts: RequestFacts, signal: AbortSignal): Consent | undefined | Promise<Consent | undefined>;
  /**
   * Keeps a changed answer. The response does not wait for it.
   * That a notice was shown is no answer, and is not saved.
   */
  save?(consent: Consent, facts: RequestFacts): void | Promise<void>;
  /** Hears that `save` failed; must be given with `save`, since a withdrawal may be lost here. */
  onSaveFailed?(failure: unknown): void;
  /** How long a request may wait for `find`, in milliseconds; after that nobody has answered. @default 100 */
  readonly limitMs?: number;
  /** The source's name in the report. @default 'store' */
  readonly name?: string;
  /** Request headers that tell who the visitor is, lower case; they go into `Vary`. @default ['cookie'] */
  readonly headers?: readonly string[];
  /** How long an answer holds, in seconds. @default the policy's */
  readonly lapseAfterSeconds?: number;
}

/**
 * A consent source over the operator's own store, awaited before the application runs.
 * Best beside the cookie, which remembers at once what a failed `save` would lose:
 * `newestOf(storedConsent(…), consentCookie())`.
 */
export function storedConsent(store: ConsentStore): ConsentSource {
  const faults = findFaults(store);
  if (faults.length > 0) throw new PolicyError('storedConsent', faults);
  const { name = 'store', headers = ['cookie'], limitMs = 100, lapseAfterSeconds } = store;
  return {
    name,
    cookies: [],
    headers,
    ...(lapseAfterSeconds !== undefined && { lapseAfterSeconds }),
    read: (facts) => findConsent(store, facts, name, limitMs),
    ...(store.save !== undefined && { write: (consent, facts) => saveConsent(store, consent, facts) }),
  };
}

function findFaults(store: ConsentStore): readonly OptionFault[] {
  const given: Partial<ConsentStore> = Object(store);
  const { find, save, onSaveFailed, limitMs = 100 } = given;
  const faults: OptionFault[] = [];
  if (typeof find !== 'function') faults.push(fault('wrong-type', 'find', find, 'Expected a function.'));
  if (save !== undefined && typeof save !== 'function') {
    faults.push(fault('wrong-type', 'save', save, 'Expected a function.'));
  }
  if (save !== undefined && typeof onSaveFailed !== 'function') {
    faults.push(
      fault('missing', 'onSaveFailed', onSaveFailed, 'A withdrawal that was not saved must be heard of.'),
    );
  }
  return [...faults, ...checkOptions(schema, given), ...findLimitFaults(limitMs)];
}

// The store may be an object of the operator's own class, with more in it than we know of.
const schema = {
  type: 'object',
  properties: {
    name: text,
    headers: { type: 'array', items: text },
    lapseAfterSeconds: bannerOptions.lapseAfterSeconds,
  },
  additionalProperties: {},
} as const satisfies OptionSchema;

function findConsent(
  store: ConsentStore,
  facts: RequestFacts,
  name: string,
  limitMs: number,
): ConsentReading | Promise<ConsentReading> {
  const abort = new AbortController();
  const found = store.find(facts, abort.signal);
  if (!isPromise(found)) return toReading(found, name);
  return waitAtMost(limitMs, found, () => abort.abort()).then((consent) => toReading(consent, name));
}

function toReading(consent: Consent | undefined, source: string): ConsentReading {
  if (consent === undefined || consent === null) return readNothing(source);
  // A plain object instead of a Map would read as no refusal at all.
  if (!(consent.categories instanceof Map) || !(consent.services instanceof Map)) {
    throw new TypeError('find must give categories and services as Maps');
  }
  return { ...consent, isAnswered: holdsAnswer(consent), source };
}

// Nothing is written into the response: the store is the operator's. What fails there must not fail the
// response.
function saveConsent(store: ConsentStore, consent: Consent, facts: RequestFacts): readonly string[] {
  // A store that did not answer in time looks like a visitor who never did: the notice that is then shown must
  // not write over what the store holds.
  if (!holdsAnswer(consent)) return [];
  const failed = (failure: unknown): void => {
    try {
      isLate(store.onSaveFailed?.(failure));
    } catch {
      // Who hears of failures has failed: there is nobody left to tell.
    }
  };
  try {
    const saving = store.save?.(consent, facts);
    if (isPromise(saving)) saving.catch(failed);
  } catch (failure) {
    failed(failure);
  }
  return [];
}
