import { writeAmended } from './amend.js';
import type { Attempt } from './attempt.js';
import type { Answer, Consent, ConsentReading } from './consent.js';
import { readClaimedKey, writeConsentKey, writeKeyCookie } from './consent-key.js';
import { keepCookiePairs, readCookieNames } from './cookie-header.js';
import { decide, decideCategory } from './decide.js';
import type { Decision, Outcome } from './decision.js';
import { expireCookies } from './expire.js';
import { hashText } from './fingerprint.js';
import type { Policy } from './policy.js';
import { isForEverybody } from './reason.js';
import { describeFault, plainText, type Report, type ReportedFault } from './report.js';
import { ReportEntries } from './report-entries.js';
import type { RequestFacts } from './request-facts.js';
import { readSetCookie } from './set-cookie.js';
import { settleStanding } from './settle-standing.js';
import { signalHeaders } from './signal.js';
import type { Standing } from './standing.js';

/** A decision, and what to do about it: act on `withheld` and `amended` only. */
export interface Ruling {
  readonly decision: Decision;
  readonly outcome: Extract<Outcome, 'passed' | 'amended' | 'withheld' | 'would-withhold'>;
  /** With `withheld`: the address that an `img` loads instead, so that it stays. An exchange gives none. */
  readonly replacement?: string;
}

/** One request with its response, from arrival to report. Adapters carry it; it judges. */
export interface Exchange {
  readonly policy: Policy;
  readonly facts: RequestFacts;
  /** Changes when the application grants, denies or withdraws. */
  readonly standing: Standing;
  /** Judges an attempt and writes it into the report. In `report-only` a denial comes out as `would-withhold`. */
  settle(attempt: Attempt): Ruling;
  /** The pairs of a Cookie header that the application may read; `undefined` if none is left. */
  keepCookies(header: string): string | undefined;
  /**
   * The Set-Cookie lines that may go out: in order, byte for byte or amended, then those that keep a changed consent
   * and those that remove refused cookies from the browser.
   * To be called once, when the headers are committed: later changes of consent can no longer be kept.
   */
  keepSetCookies(lines: readonly string[]): readonly string[];
  /** False where nothing in a page could be withheld from this visitor: then no body need be touched. */
  mayWithholdHtml(): boolean;
  /** The page at hand depends on the answer, whether or not anything was withheld from it. */
  dependOnStanding(): void;
  /** Request headers that the response depends on so far, as `Vary` wants them. */
  vary(): readonly string[];
  /**
   * Another visitor might get another page. Not for a granted cookie: what sets one is as cacheable as the application
   * made it.
   */
  readonly dependsOnStanding: boolean;
  /** A Set-Cookie line was withheld: what the response's cacheability may have rested on. */
  readonly hasWithheldCookie: boolean;
  /** A Set-Cookie line was added: it is for this visitor's browser, and no cache may give it to another. */
  readonly hasAddedCookie: boolean;
  /**
   * A short key, equal for all visitors for whom every decision falls alike.
   * `undefined` where a judge hook decides, who may look at anything.
   */
  variantKey(): string | undefined;
  /** The key for caches at the edge: equal for all visitors who get the same responses. */
  consentKey(): string | undefined;
  /** The key under which a cache in front says that it keeps the response. */
  readonly claimedKey: string | undefined;
  /**
   * Changes the visitor's answers, for the rest of this exchange and, in the browser, for later ones.
   * `language` is the BCP 47 tag of the notice that was read.
   */
  answer(answers: ReadonlyMap<string, Answer>, language?: string): void;
  /**
   * This response shows the visitor a notice; the consent source keeps that for later pages, where the `implied`
   * regime takes it for a yes. It changes nothing in this exchange.
   */
  showNotice(): void;
  /** What a category or a service would get now. */
  allows(name: string): boolean;
  /** Says in the report that the body passes untouched, and why. */
  leaveUnchecked(why: string): void;
  note(text: string): void;
  /** Says in the report that something failed. The message is left out: it may quote what the visitor sent. */
  fail(where: string, fault: unknown): void;
  /** Ends the exchange and hands the report to the policy's listener. Further calls give the same report. */
  close(): Report;
}

/** Opens the exchange for a request whose consent was read. `now` in milliseconds since 1970. */
export function openExchange(
  policy: Policy,
  facts: RequestFacts,
  consent: ConsentReading,
  now: number = Date.now(),
): Exchange {
  return new OpenExchange(policy, facts, settleStanding(policy, facts, consent, now));
}

// A class for its one shape: hundreds are alive at once, and their methods are shared.
class OpenExchange implements Exchange {
  readonly policy: Policy;
  readonly facts: RequestFacts;
  standing: Standing;
  hasWithheldCookie = false;
  hasAddedCookie = false;
  readonly claimedKey: string | undefined;
  private readonly entries = new ReportEntries();
  private readonly notes: string[] = [];
  private readonly faults: ReportedFault[] = [];
  private isDependent = false;
  private hasJudgedCookie = false;
  private hasNewAnswer = false;
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
    this.entries.add({ attempt, decision, outcome });
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
    const stored = new Set<string>();
    for (const line of lines) {
      const cookie = readSetCookie(line);
      const { decision, outcome } = this.settle({ kind: 'store', cookie });
      if (outcome !== 'withheld' && decision.reason !== 'removal') stored.add(cookie.name);
      if (outcome === 'withheld') this.hasWithheldCookie = true;
      else if (outcome !== 'amended' || decision.amendments === undefined) kept.push(line);
      else kept.push(writeAmended(cookie, decision.amendments, this.standing.settledAt));
    }
    this.isCommitted = true;
    // Node may refuse a head, and be given another: what was expired once is not written into the report again.
    this.expiry ??= this.expiryLines(stored);
    const added = [...this.consentLines(), ...this.keyLines(), ...this.expiry];
    if (added.length > 0) this.hasAddedCookie = true;
    kept.push(...added);
    return kept;
  }

  mayWithholdHtml(): boolean {
    const { policy, standing } = this;
    if (!policy.html.enabled) return false;
    if (policy.judge !== undefined) return true;
    if (policy.html.tinyImages === 'judge' && policy.unclassified === 'deny') return true;
    // A refused service is rare: whether its category has rules for pages is not worth asking.
    for (const answer of standing.consent.services.values()) if (answer !== 'granted') return true;
    for (const name of policy.rules.htmlCategories) {
      const category = policy.categories.get(name);
      if (category && decideCategory(policy, standing, category, undefined).verdict === 'deny') return true;
    }
    return false;
  }

  dependOnStanding(): void {
    this.isDependent = true;
  }

  get dependsOnStanding(): boolean {
    return this.isDependent;
  }

  vary(): readonly string[] {
    const isDependent = this.isDependent || this.hasJudgedCookie;
    if (!isDependent || this.policy.mode === 'report-only') return [];
    const { consent, signals, countryHeaders } = this.policy;
    const names = [...(consent?.headers ?? []), ...countryHeaders].map(headerCase);
    if (consent !== undefined && consent.cookies.length > 0) names.unshift('Cookie');
    for (const signal of signals.keys()) names.push(headerCase(signalHeaders[signal]));
    return names;
  }

  variantKey(): string | undefined {
    const { policy, standing } = this;
    if (policy.judge !== undefined) return undefined;
    let key = policy.fingerprint + policy.mode;
    for (const category of policy.categories.values()) {
      key += decideCategory(policy, standing, category, undefined).verdict === 'allow' ? '1' : '0';
    }
    if (standing.isAnswered && standing.consent.services.size > 0) {
      key += [...standing.consent.services]
        .map(([id, answer]) => `${id}:${answer}`)
        .sort()
        .join();
    }
    return hashText(key);
  }

  consentKey(): string | undefined {
    return writeConsentKey(this.policy, this.standing);
  }

  answer(answers: ReadonlyMap<string, Answer>, language?: string): void {
    const { consent, settledAt } = this.standing;
    const holds = this.standing.isAnswered;
    const categories = new Map(holds ? consent.categories : []);
    const services = new Map(holds ? consent.services : []);
    let isChanged = false;
    for (const [written, answer] of answers) {
      const name = this.nameOf(written);
      if (this.policy.categories.has(name)) categories.set(name, answer);
      else if (this.policy.services.has(name)) services.set(name, answer);
      else {
        this.note(`an answer for "${plainText(written)}", which the policy does not know, was dropped`);
        continue;
      }
      isChanged = true;
    }
    // Nothing was answered: a record without a name in it would end the asking.
    if (!isChanged) return;
    const changed = {
      ...consent,
      categories,
      services,
      isAnswered: true,
      answeredAt: settledAt,
      policyVersion: this.policy.version,
      ...(language !== undefined && { language }),
    };
    this.standing = { ...this.standing, consent: changed, isAnswered: true, lapsedBy: undefined };
    this.hasNewAnswer = true;
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
    const category = policy.categories.get(service?.category ?? this.nameOf(name));
    if (category !== undefined) {
      return decideCategory(policy, standing, category, service?.id).verdict === 'allow';
    }
    // In doubt no: but a name that is misspelt would never be allowed, and nobody would know.
    this.note(`the application asked about "${plainText(name)}", which the policy does not know`);
    return false;
  }

  leaveUnchecked(why: string): void {
    this.unchecked ??= why;
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  fail(where: string, fault: unknown): void {
    if (!this.faults.some((known) => known.where === where)) this.faults.push(describeFault(where, fault));
  }

  close(): Report {
    if (this.report !== undefined) return this.report;
    const { policy, standing, entries, notes, faults, unchecked } = this;
    this.report = entries.writeReport(policy, standing, { notes, faults, unchecked });
    try {
      policy.onReport?.(this.report);
    } catch (fault) {
      this.fail('report listener', fault);
    }
    return this.report;
  }

  // The operator's name for a category that the application calls by its standard name.
  private nameOf(written: string): string {
    return this.policy.subject.renamedCategories?.get(written) ?? written;
  }

  private changedConsent(): Consent | undefined {
    const { consent, isAnswered } = this.standing;
    if (this.hasNewAnswer) return withoutReading(consent);
    // An answer that holds stays as it is; one that lapsed must not be dated anew by being kept; and what could not be
    // read may be a refusal: written over, it would be silence.
    if (!this.showsNotice || isAnswered || consent.isUnreadable) return undefined;
    return {
      categories: new Map(),
      services: new Map(),
      policyVersion: this.policy.version,
      noticeShown: true,
    };
  }

  // A response that rests on nobody's answer sets no cookie: caches may keep it for all.
  private keyLines(): readonly string[] {
    const isDependent = this.isDependent || this.hasJudgedCookie || this.hasNewAnswer;
    if (this.policy.mode === 'report-only' || !isDependent) return [];
    return writeKeyCookie(this.policy, this.standing, this.facts);
  }

  private outcomeOf({ verdict, amendments }: Decision): Ruling['outcome'] {
    const changes = this.policy.mode === 'enforce';
    if (verdict === 'deny') return changes ? 'withheld' : 'would-withhold';
    return amendments !== undefined && changes ? 'amended' : 'passed';
  }

  // `stored`: what this response itself may store stays, whatever the name alone would say.
  private expiryLines(stored: ReadonlySet<string>): readonly string[] {
    const { policy, facts, standing, sentCookies: cookies } = this;
    const { expiry } = policy;
    if (expiry === undefined || cookies === undefined || policy.mode === 'report-only') return [];
    if (!this.mayExpire && !this.hasNewAnswer) return [];
    const refused = new Map<string, Decision>();
    for (const name of readCookieNames(cookies)) {
      if (stored.has(name) || refused.has(name)) continue;
      const decision = decide(policy, standing, { kind: 'access', name });
      if (decision.verdict === 'deny' && expiry.reasons.has(decision.reason)) refused.set(name, decision);
    }
    if (refused.size === 0) return [];
    const { lines, names, returned } = expireCookies(expiry, { facts, standing, cookies }, [
      ...refused.keys(),
    ]);
    for (const name of names) {
      const decision = refused.get(name);
      if (decision === undefined) continue;
      const attempt = { kind: 'access', name } as const;
      this.entries.add({ attempt, decision, outcome: 'expired', isBack: returned.has(name) });
    }
    return lines;
  }

  private consentLines(): readonly string[] {
    const { consent: source } = this.policy;
    if (source === undefined) return [];
    try {
      const changed = this.changedConsent();
      if (changed === undefined) return source.reissue?.(this.standing.consent, this.facts) ?? [];
      if (source.write !== undefined) return source.write(changed, this.facts);
    } catch (fault) {
      this.fail('consent source', fault);
      return [];
    }
    this.note(`the consent source "${source.name}" cannot keep an answer`);
    return [];
  }
}

// Where the verdict rests on the visitor's answer, signals or regime, another visitor may get another. A withheld pair
// of the Cookie header does not count: who answers by cookies says `Vary: Cookie` already, and files need not vary.
function dependsOnStanding(attempt: Attempt, { reason }: Decision): boolean {
  if (attempt.kind === 'access') return false;
  return !isForEverybody(reason);
}

// What was true of this reading only: kept, it would make every later one unreadable, or lapse by another's time.
function withoutReading(reading: ConsentReading): Consent {
  const { isAnswered, source, note, isUnreadable, lapseAfterSeconds, ...consent } = reading;
  return consent;
}

// `sec-gpc` → `Sec-GPC`: as their specifications spell them.
function headerCase(name: string): string {
  return name.replace(/(^|-)(gpc|dnt|[a-z])/g, (part) => part.toUpperCase());
}
