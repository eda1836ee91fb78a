import { acceptLines } from './accept-lines.js';
import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import { isTakenBack } from './clear-on-withdrawal.js';
import type { Answer, Consent, ConsentReading } from './consent.js';
import { readClaimedKey, writeConsentKey, writeKeyCookie } from './consent-key.js';
import { keepCookiePairs } from './cookie-header.js';
import { decide, decideCategory } from './decide.js';
import type { Decision } from './decision.js';
import type { Exchange, Ruling } from './exchange.js';
import { expireCookies } from './expire.js';
import { isLate } from './late-answer.js';
import { addAnswers, operatorsName, withoutReading } from './new-answer.js';
import { mayWithholdHtml, writeVariantKey } from './page-variant.js';
import type { Policy } from './policy.js';
import { isForEverybody } from './reason.js';
import { findRefused } from './refused-cookies.js';
import { describeFault, quoteName, type Report, type ReportedFault } from './report.js';
import { ReportEntries } from './report-entries.js';
import type { RequestFacts } from './request-facts.js';
import { readSetCookie } from './set-cookie.js';
import { settleStanding } from './settle-standing.js';
import { signalHeaders } from './signal.js';
import type { Standing } from './standing.js';

/** Opens the exchange for a request whose consent was read. `now` in milliseconds since 1970. */
export function openExchange(
  policy: Policy,
  facts: RequestFacts,
  consent: ConsentReading,
  now: number = Date.now(),
): Exchange {
  const faults: unknown[] = [];
  const standing = settleStanding(policy, facts, consent, now, (fault) => faults.push(fault));
  const exchange = new OpenExchange(policy, facts, standing);
  for (const fault of faults) exchange.fail('country', fault);
  return exchange;
}

/** Some notes quote names that an application asks about, and it may ask about whatever a visitor sent. */
const limitNotes = 20;

// A class for its one shape: hundreds are alive at once, and their methods are shared.
class OpenExchange implements Exchange {
  readonly policy: Policy;
  readonly facts: RequestFacts;
  standing: Standing;
  hasWithheldCookie = false;
  hasAddedCookie = false;
  readonly claimedKey: string | undefined;
  private readonly standingAtFirst: Standing;
  private readonly entries: ReportEntries;
  private readonly notes: string[] = [];
  private readonly faults: ReportedFault[] = [];
  private withholdsHtml: boolean | undefined;
  private isDependent = false;
  private hasJudgedCookie = false;
  private hasNewAnswer = false;
  private broughtBy: string | undefined;
  private showsNotice = false;
  private isCommitted = false;
  private unchecked: string | undefined;
  private report: Report | undefined;
  /** The Cookie header as the browser sent it: adapters take denied pairs out of the request that `facts` reads. */
  private readonly sentCookies: string | undefined;
  /** Some cookie of the request may have been refused: for all other visitors nothing is judged twice. */
  private mayExpire = false;
  private expiry: readonly string[] | undefined;

  constructor(policy: Policy, facts: RequestFacts, standing: Standing) {
    this.policy = policy;
    this.facts = facts;
    this.sentCookies = policy.expiry && facts.header('cookie');
    this.standing = standing;
    this.standingAtFirst = standing;
    this.entries = new ReportEntries(policy, standing.settledAt);
    this.claimedKey = readClaimedKey(policy, facts);
    if (standing.consent.note !== undefined) this.notes.push(standing.consent.note);
  }

  settle(attempt: Attempt): Ruling {
    const decision = decide(this.policy, this.standing, attempt);
    const outcome = this.outcomeOf(decision);
    if (decision.fault !== undefined) this.fail('judge', decision.fault);
    if (dependsOnStanding(attempt, decision)) {
      if (attempt.kind === 'store') this.hasJudgedCookie = true;
      else this.isDependent = true;
    }
    this.entries.add(attempt, decision, outcome);
    return { decision, outcome };
  }

  keepCookies(header: string): string | undefined {
    if (this.policy.requestCookies === 'leave') {
      this.mayExpire = true;
      return header;
    }
    return keepCookiePairs(header, (name) => {
      const { decision, outcome } = this.settle({ kind: 'access', name });
      if (this.policy.expiry?.reasons.has(decision.reason)) this.mayExpire = true;
      return outcome !== 'withheld';
    });
  }

  keepSetCookies(lines: readonly string[]): readonly string[] {
    const kept: string[] = [];
    const mayExpire = this.mayExpire || this.hasNewAnswer;
    const stored: string[] = [];
    for (const line of lines) {
      const cookie = readSetCookie(line);
      const { decision, outcome } = this.settle({ kind: 'store', cookie });
      if (mayExpire && outcome !== 'withheld' && decision.reason !== 'removal') stored.push(cookie.name);
      if (outcome === 'withheld') this.hasWithheldCookie = true;
      else if (outcome !== 'amended' || decision.amendments === undefined) kept.push(line);
      else kept.push(writeAmended(cookie, decision.amendments, this.standing.settledAt));
    }
    this.isCommitted = true;
    // Node may refuse a head, and be given another: what was expired once is not written into the report again.
    this.expiry ??= this.expiryLines(stored);
    this.addLines(kept, this.consentLines());
    this.addLines(kept, this.keyLines());
    this.addLines(kept, this.expiry);
    return kept;
  }

  mayWithholdHtml(): boolean {
    this.withholdsHtml ??= mayWithholdHtml(this.policy, this.standing);
    return this.withholdsHtml;
  }

  dependOnStanding(): void {
    this.isDependent = true;
  }

  get dependsOnStanding(): boolean {
    return this.isDependent;
  }

  get hasWithdrawn(): boolean {
    return this.hasNewAnswer && isTakenBack(this.policy, this.standingAtFirst, this.standing);
  }

  vary(): readonly string[] {
    const isDependent = this.isDependent || this.hasJudgedCookie;
    if (!isDependent || this.policy.mode === 'report-only') return [];
    return headersLookedAt(this.policy);
  }

  variantKey(): string | undefined {
    return writeVariantKey(this.policy, this.standing);
  }

  consentKey(): string | undefined {
    return writeConsentKey(this.policy, this.standing);
  }

  answer(answers: ReadonlyMap<string, Answer>, language?: string, source?: string): void {
    const { policy } = this;
    const { standing, unknown } = addAnswers(policy, this.standing, answers, language);
    for (const name of unknown) {
      this.note(`an answer for ${quoteName(name)}, which the policy does not know, was dropped`);
    }
    // Nothing was answered: a record without a name in it would end the asking.
    if (standing === undefined) return;
    this.standing = standing;
    this.withholdsHtml = undefined;
    this.hasNewAnswer = true;
    this.broughtBy = source;
    if (this.isCommitted)
      this.note('consent changed after the headers were sent: it is not kept in the browser');
  }

  showNotice(): void {
    this.showsNotice = true;
    if (this.isCommitted) this.note('a notice was shown after the headers were sent: it counts as not shown');
  }

  allows(name: string): boolean {
    const { policy, standing } = this;
    this.isDependent = true;
    const service = policy.services.get(name);
    const category = policy.categories.get(service?.category ?? operatorsName(policy, name));
    if (category !== undefined) {
      return decideCategory(policy, standing, category, service?.id).verdict === 'allow';
    }
    // In doubt no: but a name that is misspelt would never be allowed, and nobody would know.
    this.note(`the application asked about ${quoteName(name)}, which the policy does not know`);
    return false;
  }

  leaveUnchecked(why: string): void {
    this.unchecked ??= why;
  }

  note(text: string): void {
    if (this.notes.length < limitNotes && !this.notes.includes(text)) this.notes.push(text);
  }

  fail(where: string, fault: unknown): void {
    if (!this.faults.some((known) => known.where === where)) this.faults.push(describeFault(where, fault));
  }

  close(): Report {
    if (this.report !== undefined) return this.report;
    const { policy, standing, entries, notes, faults, unchecked } = this;
    this.report = entries.writeReport(policy, standing, { notes, faults, unchecked });
    const failed = (fault: unknown) => this.fail('report listener', fault);
    try {
      isLate(policy.onReport?.(this.report), failed);
    } catch (fault) {
      failed(fault);
    }
    return this.report;
  }

  private addLines(kept: string[], lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.hasAddedCookie = true;
    kept.push(...lines);
  }

  private changedConsent(): Consent | undefined {
    const { consent, isAnswered } = this.standing;
    if (this.hasNewAnswer) {
      const { broughtBy } = this;
      return { ...withoutReading(consent), ...(broughtBy !== undefined && { source: broughtBy }) };
    }
    // An answer that holds stays as it is; one that lapsed must not be dated anew by being kept; and what could not be
    // read may be a refusal: written over, it would be silence.
    if (!this.showsNotice || isAnswered || consent.isUnreadable) return undefined;
    return { ...noAnswer, policyVersion: this.policy.version, noticeShown: true };
  }

  // A response that rests on nobody's answer sets no cookie: caches may keep it for all.
  private keyLines(): readonly string[] {
    const isDependent = this.isDependent || this.hasJudgedCookie || this.hasNewAnswer;
    if (this.policy.mode === 'report-only' || !isDependent) return noLines;
    return writeKeyCookie(this.policy, this.standing, this.facts);
  }

  private outcomeOf({ verdict, amendments }: Decision): Ruling['outcome'] {
    const changes = this.policy.mode === 'enforce';
    if (verdict === 'deny') return changes ? 'withheld' : 'would-withhold';
    return amendments !== undefined && changes ? 'amended' : 'passed';
  }

  private expiryLines(stored: readonly string[]): readonly string[] {
    const { policy, facts, standing, sentCookies: cookies } = this;
    const { expiry } = policy;
    if (expiry === undefined || cookies === undefined || policy.mode === 'report-only') return noLines;
    if (!this.mayExpire && !this.hasNewAnswer) return noLines;
    const refused = findRefused(policy, standing, cookies, new Set(stored));
    if (refused.size === 0) return noLines;
    const { lines, names, returned } = expireCookies(expiry, { facts, standing, cookies }, [
      ...refused.keys(),
    ]);
    for (const name of names) {
      const decision = refused.get(name);
      if (decision === undefined) continue;
      const attempt = { kind: 'access', name } as const;
      this.entries.add(attempt, decision, 'expired', returned.has(name));
    }
    return lines;
  }

  private consentLines(): readonly string[] {
    const { consent: source } = this.policy;
    if (source === undefined) return noLines;
    const failed = (fault: unknown) => this.fail('consent source', fault);
    try {
      const changed = this.changedConsent();
      if (changed === undefined) {
        return acceptLines(source.reissue?.(this.standing.consent, this.facts, failed));
      }
      if (source.write !== undefined) return acceptLines(source.write(changed, this.facts, failed));
    } catch (fault) {
      failed(fault);
      return noLines;
    }
    this.note(`the consent source "${source.name}" cannot keep an answer`);
    return noLines;
  }
}

const noLines: readonly string[] = [];

const noAnswer: Consent = { categories: new Map(), services: new Map() };

// Where the verdict rests on the visitor's answer, signals or regime, another visitor may get another. A withheld pair
// of the Cookie header does not count: who answers by cookies says `Vary: Cookie` already, and files need not vary.
function dependsOnStanding(attempt: Attempt, { reason }: Decision): boolean {
  if (attempt.kind === 'access') return false;
  return !isForEverybody(reason);
}

const lookedAt = new WeakMap<Policy, readonly string[]>();

function headersLookedAt(policy: Policy): readonly string[] {
  const known = lookedAt.get(policy);
  if (known !== undefined) return known;
  const { consent, signals, countryHeaders } = policy;
  const names = [...(consent?.headers ?? []), ...countryHeaders].map(headerCase);
  if (consent !== undefined && consent.cookies.length > 0) names.unshift('Cookie');
  for (const signal of signals.keys()) names.push(headerCase(signalHeaders[signal]));
  lookedAt.set(policy, names);
  return names;
}

// `sec-gpc` → `Sec-GPC`: as their specifications spell them.
function headerCase(name: string): string {
  return name.replace(/(^|-)(gpc|dnt|[a-z])/g, (part) => part.toUpperCase());
}
