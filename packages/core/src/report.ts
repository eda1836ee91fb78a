import type { Attempt } from './attempt.js';
import type { CategoryName } from './category.js';
import type { Answer } from './consent.js';
import type { AmendmentName, Outcome, Verdict } from './decision.js';
import { showValue } from './policy-error.js';
import type { Reason } from './reason.js';
import type { Regime } from './regime.js';
import type { Signal } from './signal.js';

/** The account of one exchange. It never holds a cookie's value, a query string or an address of the visitor. */
export interface Report {
  readonly mode: 'enforce' | 'report-only';
  readonly policyVersion: string;
  readonly standing: ReportedStanding;
  /** In the order they fell, equal ones counted; of each kind the first 50. */
  readonly decisions: readonly ReportedDecision[];
  /** How many decisions are not listed, where any is left out. `counts` has them. */
  readonly unlisted?: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Why the body passed untouched though it might have held something to withhold. */
  readonly unchecked?: string;
  /** What else the operator should know, each said once. */
  readonly notes: readonly string[];
  /** What failed on our side or the operator's, each said once. */
  readonly faults: readonly ReportedFault[];
}

/** Where the visitor stood when the exchange closed. */
export interface ReportedStanding {
  readonly regime: Regime;
  readonly country?: string;
  readonly isAnswered: boolean;
  /** By category and by service. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly lapsedBy?: 'age' | 'version';
  readonly signals: readonly Signal[];
  /** The consent source's name. */
  readonly source: string;
}

/** One decision and what was done about it. */
export interface ReportedDecision {
  readonly kind: Attempt['kind'];
  /** A cookie's name, a host, or an inline script's marker: printable, 64 characters at most. */
  readonly subject: string;
  /** What would have loaded or run it. */
  readonly element?: string;
  readonly category?: CategoryName;
  readonly service?: string;
  readonly rule?: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly outcome: Outcome;
  /** With `amended`: what was changed of the line. */
  readonly amendments?: readonly AmendmentName[];
  /** Why a browser will ignore the line that passed. */
  readonly flaw?: string;
  /**
   * With `expired`: it was expired before wherever it may be stored, and is sent again. A script stores it, or a
   * neighbour on the same domain; only a Content Security Policy stops a script.
   */
  readonly isBack?: true;
  /** How many times, where more than once. */
  readonly count?: number;
}

/** A failure, told without its message: messages may quote what a visitor sent. */
export interface ReportedFault {
  /** The seam: `consent source`, `judge`, `stripper`, … */
  readonly where: string;
  /** The error's name. */
  readonly error: string;
  /** File, line and column of the topmost frame, where known. */
  readonly at?: string;
}

/** A fault as a report may hold it. */
export function describeFault(where: string, fault: unknown): ReportedFault {
  try {
    if (!isErrorLike(fault)) return { where, error: typeof fault };
    const error = plainText(fault.name);
    const at = findTopmostFrame(fault);
    return at === undefined ? { where, error } : { where, error, at };
  } catch {
    // An error that throws where it is looked at: that there was one is all that can be told.
    return { where, error: typeof fault };
  }
}

// The message comes first in a stack and may itself look like frames; where it is not found (somebody changed it
// afterwards), no line can be told from it, and none is quoted.
function findTopmostFrame({ stack = '', message = '' }: ErrorLike): string | undefined {
  if (typeof stack !== 'string' || typeof message !== 'string') return undefined;
  const start = stack.indexOf(`${message}\n`);
  if (start < 0) return undefined;
  const line = stack
    .slice(start + message.length)
    .split('\n', 50)
    .find((frame) => frame.startsWith('    at '));
  return line === undefined ? undefined : /[^()\s]+:\d+:\d+(?=\)?$)/.exec(line.slice(0, 1000))?.[0];
}

// Errors of another realm (a vm, a worker) are no `instanceof Error`.
interface ErrorLike {
  readonly name: string;
  readonly message?: unknown;
  readonly stack?: unknown;
}

function isErrorLike(fault: unknown): fault is ErrorLike {
  return typeof fault === 'object' && fault !== null && 'name' in fault && typeof fault.name === 'string';
}

/**
 * A text of the visitor's or a server's for the report: at most 64 characters, without controls and bidirectional
 * marks, which would let a cookie's name rewrite a log line on a terminal.
 */
export function plainText(text: string): string {
  const cut = text.length > 64 ? `${text.slice(0, 63)}…` : text;
  return /^[\x20-\x7e]*$/.test(cut)
    ? cut
    : cut.replace(/[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2026]/g, '\ufffd');
}

/** What an application asked for by name, as a note quotes it: passed on from a request, it may be no text at all. */
export function quoteName(name: unknown): string {
  return typeof name === 'string' ? `"${plainText(name)}"` : plainText(showValue(name));
}
