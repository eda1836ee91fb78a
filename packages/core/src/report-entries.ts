import type { Attempt } from './attempt.js';
import type { Decision, Outcome } from './decision.js';
import type { Policy } from './policy.js';
import type { Report } from './report.js';
import { describeEntry, type Entry, namesOfAmendments, subjectOf } from './reported-decision.js';
import { describeStanding } from './reported-standing.js';
import type { Standing } from './standing.js';

interface Listed extends Entry {
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
  private unlisted = 0;

  add(attempt: Attempt, decision: Decision, outcome: Outcome, isBack?: boolean): void {
    this.counts[outcome]++;
    const entry = { attempt, decision, outcome, isBack, subject: subjectOf(attempt), count: 1 };
    const known = this.find(entry);
    if (known !== undefined) known.count++;
    else if (this.hasRoom(attempt.kind)) this.listed.push(entry);
    else this.unlisted++;
  }

  private hasRoom(kind: Attempt['kind']): boolean {
    if (this.listed.length < limitOfKind) return true;
    return this.listed.filter(({ attempt }) => attempt.kind === kind).length < limitOfKind;
  }

  // At most two hundred, the newest first: to write a key for each tag and cookie would cost more than this search.
  private find(entry: Listed): Listed | undefined {
    for (let at = this.listed.length - 1; at >= 0; at--) {
      const known = this.listed[at];
      if (known?.subject === entry.subject && isAlike(known, entry)) return known;
    }
    return undefined;
  }

  /** The account of the exchange, every text made plain. */
  writeReport(
    policy: Policy,
    standing: Standing,
    rest: Pick<Report, 'notes' | 'faults'> & { readonly unchecked: string | undefined },
  ): Report {
    const { counts, listed, unlisted } = this;
    const report: { -readonly [Key in keyof Report]: Report[Key] } = {
      mode: policy.mode,
      policyVersion: policy.version,
      standing: describeStanding(policy, standing),
      decisions: listed.map((each) => describeEntry(each, each.count, standing.settledAt)),
      counts: { ...counts },
      notes: rest.notes,
      faults: rest.faults,
    };
    if (unlisted > 0) report.unlisted = unlisted;
    if (rest.unchecked !== undefined) {
      report.unchecked = rest.unchecked;
      report.counts = { ...counts, unchecked: 1 };
    }
    return report;
  }
}

function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.attempt.kind === other.attempt.kind &&
    one.outcome === other.outcome &&
    (one.outcome !== 'amended' || areAmendedAlike(one.decision, other.decision)) &&
    one.decision.reason === other.decision.reason &&
    one.decision.rule === other.decision.rule &&
    elementOf(one.attempt) === elementOf(other.attempt) &&
    lineFlaw(one.attempt) === lineFlaw(other.attempt)
  );
}

function areAmendedAlike(one: Decision, other: Decision): boolean {
  return namesOfAmendments(one).join() === namesOfAmendments(other).join();
}

function elementOf(attempt: Attempt): string | undefined {
  return 'element' in attempt ? attempt.element : undefined;
}

function lineFlaw(attempt: Attempt): string | undefined {
  return attempt.kind === 'store' ? attempt.cookie.flaw : undefined;
}
