import type { ConsentReading } from './consent.js';
import type { Policy } from './policy.js';
import type { RequestFacts } from './request-facts.js';
import { readSignals } from './signal.js';
import type { Standing } from './standing.js';

/**
 * Settles where the visitor of one request stands. `now` in milliseconds since 1970; `onCountryFault` hears that the
 * operator's function did not tell the country.
 */
export function settleStanding(
  policy: Policy,
  facts: RequestFacts,
  consent: ConsentReading,
  now: number,
  onCountryFault?: (fault: unknown) => void,
): Standing {
  const { regime: regimeOfPlace, country } = policy.regimeOf(facts, onCountryFault);
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
    // Rules are written without the dot of the root, with which visitors may come all the same.
    host: facts.host.endsWith('.') ? facts.host.slice(0, -1) : facts.host,
    isSecure: facts.isSecure,
  };
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
