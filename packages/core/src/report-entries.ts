import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import type { Answer } from './consent.js';
import type { Decision, Outcome } from './decision.js';
import type { Policy } from './policy.js';
import { plainText, type Report, type ReportedDecision, type ReportedStanding } from './report.js';
import { readSetCookie } from './set-cookie.js';
import type { Standing } from './standing.js';

/** One settled attempt, as the exchange keeps it until it closes. */
export interface Entry {
  readonly attempt: Attempt;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The cookie came back after it was expired. */
  readonly isBack?: boolean;
}

interface Listed {
  readonly entry: Entry;
  readonly subject: string;
  count: number;
}

/** Whoever writes a page or a Cookie header decides how many names there are: of each kind so many are listed. */
const limitOfKind = 50;

/** The decisions of an exchange, equal ones counted: a page of a million tags takes no more room than its hosts. */
export class ReportEntries {
  private readonly counts = {
    passed: 0,
    amended: 0,
    withheld: 0,
    expired: 0,
    'would-withhold': 0,
    unchecked: 0,
  };
  private readonly listed: Listed[] = [];
  private readonly sizes = { store: 0, access: 0, load: 0, run: 0 };
  private unlisted = 0;

  add(entry: Entry): void {
    const { kind } = entry.attempt;
    this.counts[entry.outcome]++;
    const subject = subjectOf(entry.attempt);
    const known = this.find(entry, subject);
    if (known !== undefined) known.count++;
    else if (this.sizes[kind]++ < limitOfKind) this.listed.push({ entry, subject, count: 1 });
    else this.unlisted++;
  }

  // At most two hundred, the newest first: to write a key for each tag and cookie would cost more than this search.
  private find(entry: Entry, subject: string): Listed | undefined {
    for (let at = this.listed.length - 1; at >= 0; at--) {
      const known = this.listed[at];
      if (known?.subject === subject && isAlike(known.entry, entry)) return known;
    }
    return undefined;
  }

  /** The account of the exchange, every text made plain. */
  writeReport(
    policy: Policy,
    standing: Standing,
    rest: Pick<Report, 'notes' | 'faults'> & { readonly unchecked: string | undefined },
  ): Report {
    const { unlisted } = this;
    return {
      mode: policy.mode,
      policyVersion: policy.version,
      standing: describeStanding(policy, standing),
      decisions: this.listed.map((each) => describeEntry(each, standing.settledAt)),
      ...(unlisted > 0 && { unlisted }),
      counts: { ...this.counts, unchecked: rest.unchecked === undefined ? 0 : 1 },
      ...(rest.unchecked !== undefined && { unchecked: rest.unchecked }),
      notes: rest.notes,
      faults: rest.faults,
    };
  }
}

function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.attempt.kind === other.attempt.kind &&
    one.outcome === other.outcome &&
    one.decision.reason === other.decision.reason &&
    one.decision.rule === other.decision.rule &&
    elementOf(one.attempt) === elementOf(other.attempt) &&
    lineFlaw(one.attempt) === lineFlaw(other.attempt)
  );
}

function elementOf(attempt: Attempt): string | undefined {
  return 'element' in attempt ? attempt.element : undefined;
}

function lineFlaw(attempt: Attempt): string | undefined {
  return attempt.kind === 'store' ? attempt.cookie.flaw : undefined;
}

// An amendment may have mended it: `SameSite=None` that got its `Secure`.
function flawOf({ attempt, decision, outcome }: Entry, now: number): string | undefined {
  if (attempt.kind !== 'store' || attempt.cookie.flaw === undefined) return undefined;
  if (outcome !== 'amended' || decision.amendments === undefined) return attempt.cookie.flaw;
  return readSetCookie(writeAmended(attempt.cookie, decision.amendments, now)).flaw;
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

function describeEntry({ entry, subject, count }: Listed, now: number): ReportedDecision {
  const { attempt, decision, outcome, isBack } = entry;
  const { verdict, reason, category, service, rule } = decision;
  const flaw = flawOf(entry, now);
  return {
    kind: attempt.kind,
    subject: plainText(subject),
    ...('element' in attempt && { element: attempt.element }),
    ...(category !== undefined && { category }),
    ...(service !== undefined && { service }),
    ...(rule !== undefined && { rule }),
    verdict,
    reason,
    outcome,
    ...(flaw !== undefined && { flaw }),
    ...(isBack && { isBack }),
    ...(count > 1 && { count }),
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
