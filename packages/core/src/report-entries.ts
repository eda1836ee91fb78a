import type { Attempt } from './attempt.js';
import type { Answer } from './consent.js';
import type { Decision, Outcome } from './decision.js';
import type { Policy } from './policy.js';
import { plainText, type Report, type ReportedDecision, type ReportedStanding } from './report.js';
import type { Standing } from './standing.js';

/** One settled attempt, as the exchange keeps it until it closes. */
export interface Entry {
  readonly attempt: Attempt;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The cookie came back after it was expired. */
  readonly isBack?: boolean;
}

/** Writes the account of an exchange: equal decisions counted, every text made plain. */
export function writeReport(
  policy: Policy,
  standing: Standing,
  entries: readonly Entry[],
  rest: Pick<Report, 'notes' | 'faults'> & { readonly unchecked: string | undefined },
): Report {
  const counts = { passed: 0, amended: 0, withheld: 0, expired: 0, 'would-withhold': 0, unchecked: 0 };
  const decisions: ReportedDecision[] = [];
  const indexes = new Map<string, number>();
  for (const entry of entries) {
    counts[entry.outcome]++;
    const reported = describeEntry(entry);
    const key = `${reported.kind} ${reported.subject} ${reported.element} ${reported.rule} ${reported.outcome} ${reported.reason}`;
    const at = indexes.get(key);
    const known = at === undefined ? undefined : decisions[at];
    if (at === undefined || known === undefined) indexes.set(key, decisions.push(reported) - 1);
    else decisions[at] = { ...known, count: (known.count ?? 1) + 1 };
  }
  if (rest.unchecked !== undefined) counts.unchecked = 1;
  return {
    mode: policy.mode,
    policyVersion: policy.version,
    standing: describeStanding(policy, standing),
    decisions,
    counts,
    ...(rest.unchecked !== undefined && { unchecked: rest.unchecked }),
    notes: rest.notes,
    faults: rest.faults,
  };
}

function describeStanding(policy: Policy, standing: Standing): ReportedStanding {
  const { regime, country, isAnswered, lapsedBy, signals, consent } = standing;
  return {
    regime,
    ...(country !== undefined && { country }),
    isAnswered,
    answers: {
      ...knownAnswers(consent.categories, policy.categories),
      ...knownAnswers(consent.services, policy.services),
    },
    ...(lapsedBy !== undefined && { lapsedBy }),
    signals,
    source: consent.source,
  };
}

// Names that the policy does not know may be anybody's text.
function knownAnswers(
  answers: ReadonlyMap<string, Answer>,
  known: ReadonlyMap<string, unknown>,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries([...answers].filter(([name]) => known.has(name)));
}

function describeEntry({ attempt, decision, outcome, isBack }: Entry): ReportedDecision {
  const { verdict, reason, category, service, rule } = decision;
  const flaw = attempt.kind === 'store' ? attempt.cookie.flaw : undefined;
  return {
    kind: attempt.kind,
    subject: plainText(subjectOf(attempt)),
    ...('element' in attempt && { element: attempt.element }),
    ...(category !== undefined && { category }),
    ...(service !== undefined && { service }),
    ...(rule !== undefined && { rule }),
    verdict,
    reason,
    outcome,
    ...(flaw !== undefined && { flaw }),
    ...(isBack && { isBack }),
  };
}

// Names and hosts only: paths and query strings carry visitors' identifiers.
function subjectOf(attempt: Attempt): string {
  switch (attempt.kind) {
    case 'store':
      return attempt.cookie.name;
    case 'access':
      return attempt.name;
    case 'load':
      return attempt.host;
    case 'run':
      return attempt.marker;
    default:
      attempt satisfies never;
      return '';
  }
}
