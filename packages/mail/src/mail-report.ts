import type { TrackingLevel } from './scale.js';

/** The account of one message to one set of recipients: counts and names of senders, never an address or a URL. */
export interface MailReport {
  readonly level: TrackingLevel;
  /** Pixels and other remote images that tell who opened. */
  readonly open: OpenCounts;
  /** Redirecting links. */
  readonly click: ClickCounts;
  /** Links that lost parameters. */
  readonly parameters: number;
  /** Elements that the policy's own rules withheld, by category. */
  readonly withheld: Readonly<Record<string, number>>;
  /** Ids of senders and services that were seen. */
  readonly seen: readonly string[];
  /** Why parts of the message were not looked at. */
  readonly unchecked: readonly string[];
}

export interface OpenCounts {
  readonly passed: number;
  readonly withheld: number;
  /** Led to the address that is the same for everybody. */
  readonly shared: number;
}

export interface ClickCounts {
  readonly passed: number;
  readonly unwrapped: number;
  /** Left as they are: only their sender knows where they lead. */
  readonly opaque: number;
}

/** A report in the making. */
export interface MailTally {
  readonly open: { passed: number; withheld: number; shared: number };
  readonly click: { passed: number; unwrapped: number; opaque: number };
  readonly withheld: Map<string, number>;
  readonly seen: Set<string>;
  readonly unchecked: Set<string>;
  parameters: number;
}

export function createTally(): MailTally {
  return {
    open: { passed: 0, withheld: 0, shared: 0 },
    click: { passed: 0, unwrapped: 0, opaque: 0 },
    withheld: new Map(),
    seen: new Set(),
    unchecked: new Set(),
    parameters: 0,
  };
}

export function writeMailReport(level: TrackingLevel, tally: MailTally): MailReport {
  return {
    level,
    open: { ...tally.open },
    click: { ...tally.click },
    parameters: tally.parameters,
    withheld: Object.fromEntries(tally.withheld),
    seen: [...tally.seen].sort(),
    unchecked: [...tally.unchecked],
  };
}
