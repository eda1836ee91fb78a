import type { Attempt } from './attempt.js';
import type { Counts, Course } from './course.js';
import type { Decision, Outcome } from './decision.js';
import type { ReportedDecision } from './report.js';
import { describeEntry, type Entry, namesOfAmendments } from './reported-decision.js';

interface Listed {
  readonly entry: Entry;
  count: number;
}

/** Whoever writes a page or a Cookie header decides how many names there are: of each kind so many are listed. */
const limitOfKind = 50;

/** The decisions of one exchange, equal ones counted: a page of a million tags takes no more room than its hosts. */
export class EntryList {
  /** How many found no room. */
  unlisted = 0;
  private readonly tally: Record<Outcome, number>;
  private readonly listed: Listed[];

  /** `course`: what was decided before. */
  constructor(course: Course) {
    this.tally = { ...course.counts };
    this.listed = course.entries().map((entry) => ({ entry, count: 1 }));
  }

  add(entry: Entry): void {
    this.tally[entry.outcome]++;
    const known = this.find(entry);
    if (known !== undefined) known.count++;
    else if (this.hasRoom(entry.kind)) this.listed.push({ entry, count: 1 });
    else this.unlisted++;
  }

  get counts(): Counts {
    return { ...this.tally };
  }

  get decisions(): readonly ReportedDecision[] {
    return this.listed.map(({ entry, count }) => describeEntry(entry, count));
  }

  private hasRoom(kind: Attempt['kind']): boolean {
    if (this.listed.length < limitOfKind) return true;
    return this.listed.filter(({ entry }) => entry.kind === kind).length < limitOfKind;
  }

  // At most two hundred, the newest first: to write a key for each tag and cookie would cost more than this search.
  private find(entry: Entry): Listed | undefined {
    for (let at = this.listed.length - 1; at >= 0; at--) {
      const known = this.listed[at];
      if (known !== undefined && isAlike(known.entry, entry)) return known;
    }
    return undefined;
  }
}

function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.subject === other.subject &&
    one.kind === other.kind &&
    one.outcome === other.outcome &&
    (one.outcome !== 'amended' || areAmendedAlike(one.decision, other.decision)) &&
    one.decision.reason === other.decision.reason &&
    one.decision.rule === other.decision.rule &&
    one.element === other.element &&
    one.flaw === other.flaw
  );
}

function areAmendedAlike(one: Decision, other: Decision): boolean {
  return namesOfAmendments(one).join() === namesOfAmendments(other).join();
}
