import type { CategoryName, SameSite, WithheldForm } from './category.js';
import type { Reason } from './reason.js';

/** Whether an attempt may go ahead. */
export type Verdict = 'allow' | 'deny';

/** Changes to an allowed Set-Cookie line, already worked out for the line at hand. */
export interface Amendments {
  /** New lifetime in seconds, shorter than the line's. */
  readonly maxAgeSeconds?: number;
  readonly sessionOnly?: true;
  readonly addSecure?: true;
  readonly addHttpOnly?: true;
  readonly sameSite?: SameSite;
}

/** What can be amended: what a report says of a line that was. */
export const amendmentNames = [
  'maxAgeSeconds',
  'sessionOnly',
  'addSecure',
  'addHttpOnly',
  'sameSite',
] as const satisfies readonly (keyof Amendments)[];

/** The name of an amendment. */
export type AmendmentName = (typeof amendmentNames)[number];

/** The outcome of judging one attempt. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly category?: CategoryName;
  /** The service's id. */
  readonly service?: string;
  /** The rule that matched, as the policy wrote it: `rules[3]`, `google-analytics`. */
  readonly rule?: string;
  readonly amendments?: Amendments;
  /** How the policy wants an element of this kind withheld. Absent where the policy leaves it to the room's default. */
  readonly withheldAs?: WithheldForm;
  /** What the judge hook threw, where it did: for the operator's eyes, never for a log line. */
  readonly fault?: unknown;
}

/** What the adapter did. */
export type Outcome = 'passed' | 'amended' | 'withheld' | 'expired' | 'would-withhold' | 'unchecked';
