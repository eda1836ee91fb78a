import type { Reason } from '@cookiewarden/core';
import type { TrackingLevel } from './scale.js';

/** The account of one message: counts and names of senders, never an address or a URL. */
export interface MailReport {
  /** In `report-only` the counts say what would have been done; nothing was changed. */
  readonly mode: 'enforce' | 'report-only';
  /** How far all its recipients may be followed. */
  readonly level: TrackingLevel;
  /** Pixels and other remote images that tell who opened. */
  readonly open: OpenCounts;
  /** Redirecting links. */
  readonly click: ClickCounts;
  /** Links that lost parameters. */
  readonly parameters: number;
  /** Unsubscribe and view-in-browser links, left as they are. */
  readonly kept: number;
  /** What the policy's own rules withheld, by category. */
  readonly withheld: Readonly<Record<string, number>>;
  /** Why pixels and elements were withheld or passed. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** Ids of senders and services that were seen. */
  readonly seen: readonly string[];
  /** Why parts of the message were not looked at. */
  readonly unchecked: readonly string[];
}

/** What became of a message's open pixels. */
export interface OpenCounts {
  readonly passed: number;
  readonly withheld: number;
  /** Led to the address that is the same for everybody. */
  readonly shared: number;
  /** Led to the address of the recipient's pseudonym. */
  readonly pseudonymous: number;
}

/** What became of a message's redirecting links. */
export interface ClickCounts {
  readonly passed: number;
  readonly unwrapped: number;
  /** Left as they are: only their sender knows where they lead. */
  readonly opaque: number;
}

/** A report in the making. */
export interface MailTally {
  readonly open: { passed: number; withheld: number; shared: number; pseudonymous: number };
  readonly click: { passed: number; unwrapped: number; opaque: number };
  readonly withheld: Map<string, number>;
  readonly reasons: Map<Reason, number>;
  readonly seen: Set<string>;
  readonly unchecked: Set<string>;
  parameters: number;
  kept: number;
}

/** A tally of nothing. */
export function createTally(): MailTally {
  return {
    open: { passed: 0, withheld: 0, shared: 0, pseudonymous: 0 },
    click: { passed: 0, unwrapped: 0, opaque: 0 },
    withheld: new Map(),
    reasons: new Map(),
    seen: new Set(),
    unchecked: new Set(),
    parameters: 0,
    kept: 0,
  };
}

/** Adds one under a key. */
export function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Writes the report of a message. */
export function writeMailReport(
  mode: MailReport['mode'],
  level: TrackingLevel,
  tally: MailTally,
): MailReport {
  const { open, click, parameters, kept, withheld, reasons, seen, unchecked } = tally;
  return {
    mode,
    level,
    open: { ...open },
    click: { ...click },
    parameters,
    kept,
    withheld: Object.fromEntries(withheld),
    reasons: Object.fromEntries(reasons),
    seen: [...seen].sort(),
    unchecked: [...unchecked],
  };
}
