import type { CategoryName } from './category.js';
import type { RequestFacts } from './request-facts.js';

/** What a visitor said about a category or a service. Absence is *unanswered*, never a third value. */
export type Answer = 'granted' | 'denied';

/** A visitor's answers, when they were given, and under which policy version. */
export interface Consent {
  /** Answers by category name. */
  readonly categories: ReadonlyMap<CategoryName, Answer>;
  /** Answers by service id; they go before the category's. */
  readonly services: ReadonlyMap<string, Answer>;
  /** When the visitor answered, in milliseconds since 1970. */
  readonly answeredAt?: number;
  /** The policy version that was answered, where the source keeps it: another version lapses the answer. */
  readonly policyVersion?: string;
  /** BCP 47 tag of the notice that was read. */
  readonly language?: string;
  /** A notice was shown on an earlier page: what the `implied` regime needs. */
  readonly noticeShown?: boolean;
  /** The consent source that the answer was read from; absent for one that was given to this site. */
  readonly source?: string;
}

/** What a consent source found in a request. */
export interface ConsentReading extends Consent {
  /** The visitor made a choice. A default written before any choice is not one. */
  readonly isAnswered: boolean;
  /** The source's name, for the report. */
  readonly source: string;
  /** Why there is no answer, or what was odd about it: one clause, never a value of a cookie. */
  readonly note?: string;
  /**
   * There may be an answer, but it could not be read: a source failed, a value was damaged, several
   * contradict each other. The strictest regime holds
   * for the request, or a refusal that cannot be read would be silence, and silence a yes.
   */
  readonly isUnreadable?: true;
  /** How long this very answer holds, in seconds, where it was picked from sources that differ. @default the source's */
  readonly lapseAfterSeconds?: number;
}

/** What a source may know of the policy that reads through it. */
export interface ConsentSubject {
  readonly version: string;
  readonly categoryNames: readonly CategoryName[];
  readonly exemptCategoryNames: readonly CategoryName[];
  readonly serviceIds: readonly string[];
  /** The operator's names for categories that the policy renames, by their standard names. */
  readonly renamedCategories?: ReadonlyMap<CategoryName, CategoryName>;
  /** How long an answer holds, in seconds, where its source does not say. */
  readonly lapseAfterSeconds?: number;
}

/** Where consent is read from, and kept if the source can: our cookie, a vendor's banner cookie, the operator's store. */
export interface ConsentSource {
  readonly name: string;
  /** Cookies that hold the answer: never withheld, in either direction. Names or patterns with `*`. */
  readonly cookies: readonly string[];
  /** Request headers besides `Cookie` that the answer depends on, lower case; they go into `Vary`. */
  readonly headers?: readonly string[];
  /** How long an answer holds, in seconds. @default the policy's */
  readonly lapseAfterSeconds?: number;
  /** Reads a request. A throw or a rejection counts as no consent. */
  read(facts: RequestFacts, subject: ConsentSubject): ConsentReading | Promise<ConsentReading>;
  /**
   * Set-Cookie lines that keep `consent` in the browser. Absent where the source cannot keep it.
   * `onFault` hears of a part that failed where others went on.
   */
  write?(consent: Consent, facts: RequestFacts, onFault?: (fault: unknown) => void): readonly string[];
  /**
   * Set-Cookie lines that say again what was read, with its original remaining lifetime.
   * For browsers that keep a script-written cookie for a few days only (Safari: seven).
   */
  reissue?(
    reading: ConsentReading,
    facts: RequestFacts,
    onFault?: (fault: unknown) => void,
  ): readonly string[];
}

const nobody: ReadonlyMap<string, Answer> = new Map();

/** A reading of a request that holds no answer. */
export function readNothing(source: string, note?: string): ConsentReading {
  const reading = { categories: nobody, services: nobody, isAnswered: false, source };
  return note === undefined ? reading : { ...reading, note };
}

/** A reading of a request that may hold an answer which could not be read; `note` says why. */
export function readUnreadable(source: string, note: string): ConsentReading {
  return { ...readNothing(source, note), isUnreadable: true };
}
