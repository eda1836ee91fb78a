import type { Attempt } from './attempt.js';
import type { Answer } from './consent.js';
import type { Decision, Outcome } from './decision.js';
import type { Policy } from './policy.js';
import type { Report } from './report.js';
import type { RequestFacts } from './request-facts.js';
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
  /** Something that was allowed when the request came is no longer allowed, by an answer given since. */
  readonly hasWithdrawn: boolean;
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
   * `language` is the BCP 47 tag of the notice that was read; `source` names the banner that brought the answer, where it
   * was not given to this site itself.
   */
  answer(answers: ReadonlyMap<string, Answer>, language?: string, source?: string): void;
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
