import type { Attempt } from './attempt.js';
import { beginCourse, type Course } from './course.js';
import type { Decision, Outcome } from './decision.js';
import { EntryList } from './entry-list.js';
import type { Policy } from './policy.js';
import type { Report } from './report.js';
import { makeEntry } from './reported-decision.js';
import { describeStanding } from './reported-standing.js';
import type { Standing } from './standing.js';

/** The decisions of an exchange, as its report will tell them. */
export class ReportEntries {
  private course: Course;
  /** All decisions of an exchange that left the courses of others. */
  private list: EntryList | undefined;
  private readonly now: number;

  /** `now` in milliseconds. */
  constructor(policy: Policy, now: number) {
    this.course = beginCourse(policy);
    this.now = now;
  }

  /** `isBack`: the cookie came back after it was expired. */
  add(attempt: Attempt, decision: Decision, outcome: Outcome, isBack?: boolean): void {
    const next =
      this.list === undefined && !isBack ? this.course.follow(attempt, decision, outcome) : undefined;
    if (next !== undefined) this.course = next;
    else {
      this.list ??= new EntryList(this.course);
      this.list.add({ ...makeEntry(attempt, decision, outcome, this.now), isBack });
    }
  }

  /** The account of the exchange, every text made plain. */
  writeReport(
    policy: Policy,
    standing: Standing,
    rest: Pick<Report, 'notes' | 'faults'> & { readonly unchecked: string | undefined },
  ): Report {
    const { counts, decisions } = this.list ?? this.course;
    const unlisted = this.list?.unlisted ?? 0;
    const report: { -readonly [Key in keyof Report]: Report[Key] } = {
      mode: policy.mode,
      policyVersion: policy.version,
      standing: describeStanding(policy, standing),
      decisions,
      counts,
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
