import type { CategoryName } from './category.js';
import { type Answer, type ConsentReading, readNothing, readUnreadable } from './consent.js';
import type { Policy } from './policy.js';
import type { Regime } from './regime.js';
import type { RequestFacts } from './request-facts.js';
import { readSignals, type Signal } from './signal.js';

/** Consent, signals and regime together, settled once per request. */
export interface Standing {
  readonly consent: ConsentReading;
  /** The visitor made a choice and it still holds. */
  readonly isAnswered: boolean;
  /** Why an answer that was found no longer holds. */
  readonly lapsedBy: 'age' | 'version' | undefined;
  readonly regime: Regime;
  /** `XX` or `XX-YY` where the operator's source told. */
  readonly country: string | undefined;
  readonly signals: readonly Signal[];
  /** Milliseconds since 1970: the one clock of the whole exchange. */
  readonly settledAt: number;
  /** The request's host. */
  readonly host: string;
  readonly isSecure: boolean;
}

/** Reads consent through the policy's source. What it throws, or rejects with, is handed to `onFault` and is no consent. */
export function readConsent(
  policy: Policy,
  facts: RequestFacts,
  onFault: (fault: unknown) => void,
): ConsentReading | Promise<ConsentReading> {
  const { consent } = policy;
  if (consent === undefined) return readNothing('none');
  const failed = (fault: unknown): ConsentReading => {
    onFault(fault);
    return readUnreadable(consent.name, 'the source failed');
  };
  try {
    const accept = (found: ConsentReading): ConsentReading => acceptReading(found, consent.name);
    const reading = consent.read(facts, policy.subject);
    return isPromise(reading) ? reading.then(accept).catch(failed) : accept(reading);
  } catch (fault) {
    return failed(fault);
  }
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

/** Settles where the visitor of one request stands. `now` in milliseconds since 1970. */
export function settleStanding(
  policy: Policy,
  facts: RequestFacts,
  consent: ConsentReading,
  now: number,
): Standing {
  const { regime: regimeOfPlace, country } = policy.regimeOf(facts);
  // In doubt we withhold: what could not be read may have been a refusal, so silence is no yes.
  const regime = consent.isUnreadable ? 'opt-in' : regimeOfPlace;
  const lapsedBy = consent.isAnswered ? findLapse(policy, consent, now) : undefined;
  return {
    consent,
    isAnswered: consent.isAnswered && lapsedBy === undefined,
    lapsedBy,
    regime,
    country,
    signals: readSignals(facts, policy.signals),
    settledAt: now,
    host: facts.host,
    isSecure: facts.isSecure,
  };
}

/** The answer that holds for a service, else for its category. */
export function answerOf(
  standing: Standing,
  category: CategoryName,
  service: string | undefined,
): Answer | undefined {
  if (!standing.isAnswered) return undefined;
  const { consent } = standing;
  return (
    (service === undefined ? undefined : consent.services.get(service)) ?? consent.categories.get(category)
  );
}

function findLapse(policy: Policy, consent: ConsentReading, now: number): Standing['lapsedBy'] {
  // A banner of another vendor has its own revision, which its reader compares; ours carries the policy's version.
  if (consent.policyVersion !== undefined && consent.policyVersion !== policy.version) return 'version';
  const lapseAfterSeconds =
    consent.lapseAfterSeconds ?? policy.consent?.lapseAfterSeconds ?? policy.lapseAfterSeconds;
  if (consent.answeredAt === undefined) return undefined;
  // Written so that what is no number lapses.
  return now - consent.answeredAt <= lapseAfterSeconds * 1000 ? undefined : 'age';
}
