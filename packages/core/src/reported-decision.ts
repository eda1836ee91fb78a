import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import type { Decision, Outcome } from './decision.js';
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
 * An entry as the report tells it, `count` of them in one. Frozen, and the same object whenever it says the same, where it is
 * about a cookie and says no more than usual. `now` in milliseconds.
 */
export function describeEntry(entry: Entry, count: number, now: number): ReportedDecision {
  const names = count === 1 ? keptNames(entry) : undefined;
  const subject = subjectOf(entry.attempt);
  const known = names?.get(subject);
  if (known?.outcome === entry.outcome) return known;
  if (names === undefined) return Object.freeze(makeReported(entry, plainText(subject), count, now));
  const own = ownText(subject);
  const made = Object.freeze(makeReported(entry, plainText(own), count, now));
  names.set(own, made);
  return made;
}

/** So many names are kept for each decision: whoever writes a Cookie header decides how many there are. */
const mostNames = 100;

type Kept = { readonly [Kind in 'store' | 'access']: Recent<ReportedDecision> };

const kept = new WeakMap<Decision, Kept>();

function keptNames({ attempt, decision, outcome }: Entry): Recent<ReportedDecision> | undefined {
  if (attempt.kind !== 'store' && attempt.kind !== 'access') return undefined;
  if (outcome === 'amended' || outcome === 'expired' || !isShared(decision)) return undefined;
  if (attempt.kind === 'store' && attempt.cookie.flaw !== undefined) return undefined;
  let names = kept.get(decision);
  if (names === undefined) {
    names = { store: new Recent(mostNames), access: new Recent(mostNames) };
    kept.set(decision, names);
  }
  return names[attempt.kind];
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
    ...(flaw !== undefined && { flaw }),
    ...(isBack && { isBack }),
    ...(count > 1 && { count }),
  };
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
