import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import { type AmendmentName, amendmentNames, type Decision, type Outcome } from './decision.js';
import { ownText, Recent } from './recent.js';
import { plainText, type ReportedDecision } from './report.js';
import { readSetCookie } from './set-cookie.js';

/** One settled attempt, as the exchange keeps it until it closes: what it was about, but no value. */
export interface Entry {
  readonly kind: Attempt['kind'];
  /** A cookie's name, a host or a marker, as it came. */
  readonly subject: string;
  readonly element: string | undefined;
  /** Why a browser will ignore the line, as it leaves. */
  readonly flaw: string | undefined;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The cookie came back after it was expired. */
  readonly isBack: boolean | undefined;
}

/** The entry of an attempt that was settled. `now` in milliseconds. */
export function makeEntry(attempt: Attempt, decision: Decision, outcome: Outcome, now: number): Entry {
  return {
    kind: attempt.kind,
    subject: subjectOf(attempt),
    element: 'element' in attempt ? attempt.element : undefined,
    flaw: flawOf(attempt, decision, outcome, now),
    decision,
    outcome,
    isBack: undefined,
  };
}

/**
 * An entry as the report tells it, `count` of them in one. Where it says no more than usual it is frozen, and the same object
 * whenever it says the same.
 */
export function describeEntry(entry: Entry, count: number): ReportedDecision {
  const { subject, element } = entry;
  const subjects = count === 1 ? keptSubjects(entry) : undefined;
  if (subjects === undefined) return makeReported(entry, plainText(subject), count);
  const key = element === undefined ? subject : `${element} ${subject}`;
  const known = subjects.get(key);
  if (known?.outcome === entry.outcome) return known;
  const made = Object.freeze(makeReported(entry, plainText(ownText(subject)), count));
  subjects.set(ownText(key), made);
  return made;
}

/** So many subjects are kept for each decision: whoever writes a Cookie header or a page decides how many there are. */
const mostSubjects = 100;

type Kept = { readonly [Kind in Attempt['kind']]: Recent<ReportedDecision> };

const kept = new WeakMap<Decision, Kept>();

function keptSubjects(entry: Entry): Recent<ReportedDecision> | undefined {
  const { kind, decision } = entry;
  if (!isUsual(entry)) return undefined;
  let ofDecision = kept.get(decision);
  if (ofDecision === undefined) {
    const none = () => new Recent<ReportedDecision>(mostSubjects);
    ofDecision = { store: none(), access: none(), load: none(), run: none() };
    kept.set(decision, ofDecision);
  }
  return ofDecision[kind];
}

/** Subject, element, decision and outcome tell all there is to an entry, and others will have the same decision. */
export function isUsual({ decision, outcome, flaw }: Entry): boolean {
  const { reason, amendments } = decision;
  if (outcome === 'amended' || outcome === 'expired' || flaw !== undefined) return false;
  // What a hook decided is a new object each time, as is a decision with amendments.
  return amendments === undefined && reason !== 'operator' && reason !== 'judge-failed';
}

function makeReported(entry: Entry, subject: string, count: number): ReportedDecision {
  const { kind, element, flaw, decision, outcome, isBack } = entry;
  const { verdict, reason, category, service, rule } = decision;
  return {
    kind,
    subject,
    ...(element !== undefined && { element }),
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
function flawOf(attempt: Attempt, decision: Decision, outcome: Outcome, now: number): string | undefined {
  if (attempt.kind !== 'store' || attempt.cookie.flaw === undefined) return undefined;
  if (outcome !== 'amended' || decision.amendments === undefined) return attempt.cookie.flaw;
  return readSetCookie(writeAmended(attempt.cookie, decision.amendments, now)).flaw;
}

/** What an attempt is about. Names and hosts only: paths and query strings carry visitors' identifiers. */
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
