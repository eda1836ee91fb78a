import type { Answer, ConsentReading } from './consent.js';
import type { Policy } from './policy.js';
import type { ReportedStanding } from './report.js';
import type { Standing } from './standing.js';

interface Described {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly reported: ReportedStanding;
}

// Sources that keep what they read give the same reading for the same answer.
const described = new WeakMap<ConsentReading, Described>();

/** Where a visitor stands, as the report tells it: frozen, and the same object for as long as it is the same. */
export function describeStanding(policy: Policy, standing: Standing): ReportedStanding {
  const known = described.get(standing.consent);
  if (known !== undefined && known.policy === policy && isAlike(known.standing, standing))
    return known.reported;
  const reported = makeReported(policy, standing);
  described.set(standing.consent, { policy, standing, reported });
  return reported;
}

function isAlike(one: Standing, other: Standing): boolean {
  return (
    one.regime === other.regime &&
    one.country === other.country &&
    one.isAnswered === other.isAnswered &&
    one.lapsedBy === other.lapsedBy &&
    one.signals === other.signals
  );
}

function makeReported(policy: Policy, standing: Standing): ReportedStanding {
  const { regime, country, isAnswered, lapsedBy, signals, consent } = standing;
  return Object.freeze({
    regime,
    ...(country !== undefined && { country }),
    isAnswered,
    answers: Object.freeze({
      ...knownAnswers(consent.categories, policy.categories),
      ...knownAnswers(consent.services, policy.services),
    }),
    ...(lapsedBy !== undefined && { lapsedBy }),
    signals,
    source: consent.source,
  });
}

// Names that the policy does not know may be anybody's text.
function knownAnswers(
  answers: ReadonlyMap<string, Answer>,
  known: ReadonlyMap<string, unknown>,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries([...answers].filter(([name]) => known.has(name)));
}
