import { isLate, type Outcome, plainText, type Report, type ReportedDecision } from '@cookiewarden/core';
import type { Account } from './account-text.js';
import { withoutRequest } from './bare-logger.js';
import type { LogLevel, LogTarget } from './log-target.js';
import { createOwnLogger } from './own-logger.js';
import { nameByRule } from './rule-subjects.js';
import { warnOnce } from './warn-once.js';

const levels = {
  fault: 'error',
  unchecked: 'warn',
  'would-withhold': 'info',
  withheld: 'info',
  expired: 'info',
  amended: 'info',
  passed: 'info',
  nothing: 'debug',
} as const satisfies Readonly<Record<'fault' | Outcome | 'nothing', LogLevel>>;

/** What a line is about at its worst: a fault of ours or of a hook, else the strongest outcome, else nothing at all. */
export type LogSubject = keyof typeof levels;

/** All that a line may be about. */
export const logSubjects = Object.keys(levels) as readonly LogSubject[];

/** Where the account of an exchange is written, and how much of it. */
export interface LogOptions {
  /**
   * A pino logger; `false` writes nothing.
   * @default the request's own (`req.log`), else a pino of ours on standard output
   */
  readonly logger?: LogTarget | false;
  /** The level of a line by what it is about. @default fault: error, unchecked: warn, nothing: debug, all others: info */
  readonly levels?: Partial<Readonly<Record<LogSubject, LogLevel>>>;
  /** The share of lines that are written, by what they are about, from 0 to 1. @default 1 */
  readonly sample?: Partial<Readonly<Record<LogSubject, number>>>;
  /** One line for each exchange, or one for each of its decisions. @default 'exchange' */
  readonly lines?: 'exchange' | 'decision';
  /**
   * What a decision is said to be about: cookies' names and hosts, or the rules that matched. @default 'names'
   * Some names carry a visitor's identifier (`amp_<id>`): with `'rules'` none is written.
   */
  readonly subjects?: 'names' | 'rules';
}

/** What else a line says: who asked, and which of the application's routes answered. */
export interface LoggedRequest {
  readonly requestId?: string | number | undefined;
  /** The route's pattern (`/users/:id`), never the path, which may hold a person's name. */
  readonly route?: string | undefined;
  /** The request's own logger. */
  readonly logger?: LogTarget | undefined;
}

/** Writes the account of an exchange. Never throws. */
export type Log = (report: Report, request: LoggedRequest) => void;

// Strongest first.
const subjects = ['unchecked', 'withheld', 'would-withhold', 'expired', 'amended', 'passed'] as const;

/** Creates the log of an adapter. */
export function createLog(options: LogOptions): Log {
  const { logger, sample, lines = 'exchange', subjects: said = 'names' } = options;
  if (logger === false) return function logNothing() {};
  const levelOf: Readonly<Record<LogSubject, LogLevel>> = { ...levels, ...options.levels };
  return function logExchange(full, request) {
    try {
      const report = said === 'rules' ? nameByRule(full) : full;
      const subject = subjectOf(report);
      const level = levelOf[subject];
      if (level === 'silent' || isLeftOut(sample?.[subject])) return;
      const given = logger ?? (request.logger && withoutRequest(request.logger));
      const account = accountOf(given === undefined ? report : thaw(report), request);
      const target = given ?? ownLogger();
      if (lines === 'decision' && report.decisions.length > 0) logDecisions(account, target, level);
      else write(target, level, { cookiewarden: account }, messageOf(report));
    } catch (fault) {
      // The response has left: a logger that fails is the operator's to hear of, once.
      warnOfFault(fault);
    }
  };
}

function subjectOf(report: Report): LogSubject {
  if (report.faults.length > 0) return 'fault';
  for (const outcome of subjects) if (report.counts[outcome] > 0) return outcome;
  return 'nothing';
}

function isLeftOut(share: number | undefined): boolean {
  return share !== undefined && Math.random() >= share;
}

// What is frozen, and stands in many accounts, cannot be changed: pino up to 9 redacts in place, and so do serializers.
function thaw(report: Report): Report {
  const { standing, decisions, counts, notes, faults } = report;
  return {
    ...report,
    standing: { ...standing, answers: { ...standing.answers }, signals: [...standing.signals] },
    decisions: decisions.map(thawDecision),
    counts: { ...counts },
    notes: [...notes],
    faults: faults.map((fault) => ({ ...fault })),
  };
}

function thawDecision(decision: ReportedDecision): ReportedDecision {
  const { amendments } = decision;
  return amendments === undefined ? { ...decision } : { ...decision, amendments: [...amendments] };
}

// Field by field: made of the report as it is, each account would have a shape of its own, which costs V8 microseconds.
function accountOf(report: Report, request: LoggedRequest): Account {
  const { mode, policyVersion, standing, decisions, unlisted, counts, unchecked, notes, faults } = report;
  const { requestId, route } = request;
  // Frameworks take an id from the request's own header where they are told to: it may be any text.
  const id = typeof requestId === 'string' ? plainText(requestId) : requestId;
  return {
    requestId: id,
    route,
    mode,
    policyVersion,
    standing,
    decisions,
    unlisted,
    counts,
    unchecked,
    notes,
    faults,
  };
}

function logDecisions({ decisions = [], ...rest }: Account, target: LogTarget, level: keyof LogTarget): void {
  for (const decision of decisions) {
    write(target, level, { cookiewarden: { ...rest, decision } }, messageOfDecision(decision));
  }
}

function write(target: LogTarget, level: keyof LogTarget, bindings: object, message: string): void {
  isLate(target[level](bindings, message), warnOfFault);
}

const messages = { enforce: new WeakMap<object, string>(), 'report-only': new WeakMap<object, string>() };

// Exchanges that go alike share their counts: these are put into words once.
function messageOf(report: Report): string {
  const { counts, mode, faults } = report;
  if (faults.length > 0 || !Object.isFrozen(counts)) return writeMessage(report);
  const known = messages[mode].get(counts);
  if (known !== undefined) return known;
  const message = writeMessage(report);
  messages[mode].set(counts, message);
  return message;
}

function writeMessage({ counts, mode, faults }: Report): string {
  let told = faults.length > 0 ? `${faults.length} failed` : '';
  for (const outcome of subjects) {
    if (counts[outcome] > 0) told += `${told && ', '}${counts[outcome]} ${outcome}`;
  }
  return `cookie policy${mode === 'report-only' ? ' (report only)' : ''}: ${told || 'nothing to decide'}`;
}

function messageOfDecision({ kind, subject, outcome, reason }: ReportedDecision): string {
  return `cookie policy: ${kind} ${subject} ${outcome} (${reason})`;
}

let own: LogTarget | undefined;

// Made when the first line is written: an application with its own logger gets no second one. Where it cannot be made
// (pino throws under `--frozen-intrinsics`), it is not tried again: each try leaves listeners and memory behind.
function ownLogger(): LogTarget {
  if (own === undefined) {
    own = nobody;
    own = createOwnLogger(warnOfFault);
  }
  return own;
}

const nobody: LogTarget = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

function warnOfFault(fault: unknown): void {
  const name = fault instanceof Error ? fault.name : typeof fault;
  warnOnce(
    'COOKIEWARDEN_LOG_FAILED',
    `A log line could not be written (${name}); the policy is enforced all the same.`,
  );
}
