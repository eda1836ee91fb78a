import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import { type AmendmentName, amendmentNames, type Decision, type Outcome } from './decision.js';
import { ownText, Recent } from './recent.js';
import { plainText, type ReportedDecision } from './report.js';
import { readSetCookie } from './set-cookie.js';

/** One settled attempt, as the exchange keeps it until it closes. */
export interface Entry {
  readonly attempt: Attempt;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The cookie came back after it was expired. */
  readonly isBack?: boolean | undefined;
}

/**
 * An entry as the report tells it, `count` of them in one. Where it says no more than usual it is frozen, and the same object
 * whenever it says the same. `now` in milliseconds.
 */
export function describeEntry(entry: Entry, count: number, now: number): ReportedDecision {
  const subject = subjectOf(entry.attempt);
  const subjects = count === 1 ? keptSubjects(entry) : undefined;
  if (subjects === undefined) return makeReported(entry, plainText(subject), count, now);
  const key = 'element' in entry.attempt ? `${entry.attempt.element} ${subject}` : subject;
  const known = subjects.get(key);
  if (known?.outcome === entry.outcome) return known;
  const made = Object.freeze(makeReported(entry, plainText(ownText(subject)), count, now));
  subjects.set(ownText(key), made);
  return made;
}

/** So many subjects are kept for each decision: whoever writes a Cookie header or a page decides how many there are. */
const mostSubjects = 100;

type Kept = { readonly [Kind in Attempt['kind']]: Recent<ReportedDecision> };

const kept = new WeakMap<Decision, Kept>();

function keptSubjects({ attempt, decision, outcome }: Entry): Recent<ReportedDecision> | undefined {
  if (outcome === 'amended' || outcome === 'expired' || !isShared(decision)) return undefined;
  if (attempt.kind === 'store' && attempt.cookie.flaw !== undefined) return undefined;
  let ofDecision = kept.get(decision);
  if (ofDecision === undefined) {
    const none = () => new Recent<ReportedDecision>(mostSubjects);
    ofDecision = { store: none(), access: none(), load: none(), run: none() };
    kept.set(decision, ofDecision);
  }
  return ofDecision[attempt.kind];
}

// What a hook decided is a new object each time, as is a decision with amendments.
function isShared({ reason, amendments }: Decision): boolean {
  return amendments === undefined && reason !== 'operator' && reason !== 'judge-failed';
}

function makeReported(entry: Entry, subject: string, count: number, now: number): ReportedDecision {
  const { attempt, decision, outcome, isBack } = entry;
  const { verdict, reason, category, service, rule } = decision;
  const flaw = flawOf(entry, now);
  return {
    kind: attempt.kind,
    subject,
    ...('element' in attempt && { element: attempt.element }),
    ...(category !== undefined && { category }),
    ...(service !== undefined && { service }),
    ...(rule !== undefined && { rule }),
    verdict,
    reason,
    outcome,
    ...(outcome === 'amended' && { amendments: namesOfAmendments(decision) }),
    ...(flaw !== undefined && { flaw }),
    ...(isBack && { isBack }),
    ...(count > 1 && { count }),
  };
}

/** What a decision amends, by name. */
export function namesOfAmendments({ amendments }: Decision): readonly AmendmentName[] {
  return amendmentNames.filter((name) => amendments?.[name] !== undefined);
}

// An amendment may have mended it: `SameSite=None` that got its `Secure`.
function flawOf({ attempt, decision, outcome }: Entry, now: number): string | undefined {
  if (attempt.kind !== 'store' || attempt.cookie.flaw === undefined) return undefined;
  if (outcome !== 'amended' || decision.amendments === undefined) return attempt.cookie.flaw;
  return readSetCookie(writeAmended(attempt.cookie, decision.amendments, now)).flaw;
}

/** What an entry is about. Names and hosts only: paths and query strings carry visitors' identifiers. */
export function subjectOf(attempt: Attempt): string {
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
