import type { Attempt } from './attempt.js';
import type { Decision, Outcome } from './decision.js';
import type { Policy } from './policy.js';
import { ownText } from './recent.js';
import type { ReportedDecision } from './report.js';
import { describeEntry, type Entry, isUsual, subjectOf } from './reported-decision.js';

/** How many decisions ended how. */
export type Counts = Readonly<Record<Outcome, number>>;

/** So many decisions make a course, so many ways lead on from each, and so many are made before all begins anew. */
const longestCourse = 30;
const mostWays = 10;
const mostSteps = 1000;
const longestSubject = 100;

const beginnings = new WeakMap<Policy, Course>();

/** Where the course of every exchange of a policy begins. */
export function beginCourse(policy: Policy): Course {
  const known = beginnings.get(policy);
  if (known?.hasRoom) return known;
  const beginning = new Course();
  beginnings.set(policy, beginning);
  return beginning;
}

/**
 * What was decided about cookies in an exchange so far. Visitors send the same few time and again, and the application sets the
 * same: exchanges that go one way share what is told of it.
 */
export class Course {
  readonly counts: Counts;
  private readonly entry: Entry | undefined;
  private readonly before: Course | undefined;
  private readonly length: number;
  private readonly ways: Course[] = [];
  private readonly tally: { steps: number };
  private told: readonly ReportedDecision[] | undefined;

  constructor(before?: Course, entry?: Entry) {
    this.before = before;
    this.entry = entry;
    this.length = before === undefined ? 0 : before.length + 1;
    this.tally = before?.tally ?? { steps: 0 };
    this.counts = addCount(before?.counts ?? noCounts, entry?.outcome);
  }

  /** Visitors send what they like: what was kept for it must not grow, nor keep others out. */
  get hasRoom(): boolean {
    return this.tally.steps < mostSteps;
  }

  /** Where one more decision leads; `undefined` where the exchange goes a way of its own. */
  follow(attempt: Attempt, decision: Decision, outcome: Outcome): Course | undefined {
    if (attempt.kind === 'load' || attempt.kind === 'run') return undefined;
    if (attempt.kind === 'store' && attempt.cookie.flaw !== undefined) return undefined;
    const subject = subjectOf(attempt);
    for (const way of this.ways) if (way.isBy(attempt.kind, subject, decision, outcome)) return way;
    return this.open({
      kind: attempt.kind,
      subject,
      element: undefined,
      flaw: undefined,
      decision,
      outcome,
      isBack: undefined,
    });
  }

  /** In the order they fell: frozen, and the same list for all. */
  get decisions(): readonly ReportedDecision[] {
    this.told ??= Object.freeze(this.entries().map((entry) => describeEntry(entry, 1)));
    return this.told;
  }

  entries(): Entry[] {
    const entries = this.before?.entries() ?? [];
    if (this.entry !== undefined) entries.push(this.entry);
    return entries;
  }

  private isBy(kind: Attempt['kind'], subject: string, decision: Decision, outcome: Outcome): boolean {
    const { entry } = this;
    return (
      entry !== undefined &&
      entry.decision === decision &&
      entry.outcome === outcome &&
      entry.kind === kind &&
      entry.subject === subject
    );
  }

  private open(entry: Entry): Course | undefined {
    const { kind, subject, decision, outcome } = entry;
    if (!isUsual(entry) || subject.length > longestSubject || this.length >= longestCourse) return undefined;
    this.tally.steps++;
    if (this.ways.length >= mostWays || this.holds(kind, subject, decision, outcome)) return undefined;
    const way = new Course(this, { ...entry, subject: ownText(subject) });
    this.ways.push(way);
    return way;
  }

  // A decision that falls twice is told once, with its count.
  private holds(kind: Attempt['kind'], subject: string, decision: Decision, outcome: Outcome): boolean {
    if (this.isBy(kind, subject, decision, outcome)) return true;
    return this.before?.holds(kind, subject, decision, outcome) ?? false;
  }
}

const noCounts: Counts = Object.freeze({
  passed: 0,
  amended: 0,
  withheld: 0,
  expired: 0,
  'would-withhold': 0,
  unchecked: 0,
});

function addCount(counts: Counts, outcome: Outcome | undefined): Counts {
  return outcome === undefined ? counts : Object.freeze({ ...counts, [outcome]: counts[outcome] + 1 });
}
