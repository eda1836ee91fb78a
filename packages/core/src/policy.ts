import type { Category, CategoryName, CookieLimits, WithheldForm } from './category.js';
import type { ConsentSource, ConsentSubject } from './consent.js';
import type { Verdict } from './decision.js';
import type { Judge } from './judge.js';
import type { ClearedPart, Dialect, PlaceholderTextOptions, PolicyOptions } from './policy-options.js';
import type { Reason } from './reason.js';
import type { Regime } from './regime.js';
import type { Report } from './report.js';
import type { RequestFacts } from './request-facts.js';
import type { RuleSet } from './rule-set.js';
import type { Service } from './service.js';
import type { SignalPolicy } from './signal.js';

/** The operator's rules and choices: checked, compiled, frozen at start-up by `definePolicy`. */
export interface Policy {
  readonly version: string;
  readonly mode: 'enforce' | 'report-only';
  /** By the operator's names. */
  readonly categories: ReadonlyMap<CategoryName, Category>;
  /** By id, each with the operator's name for its category. */
  readonly services: ReadonlyMap<string, Service>;
  readonly rules: RuleSet;
  readonly unclassified: Verdict;
  readonly signals: SignalPolicy;
  readonly explicitGrantOutweighsSignal: boolean;
  /** For cookies that have no category. */
  readonly limits: CookieLimits;
  readonly lapseAfterSeconds: number;
  readonly requestCookies: 'filter' | 'leave';
  readonly html: HtmlPolicy;
  /** `undefined` where refused cookies stay in the browser. */
  readonly expiry: ExpiryPolicy | undefined;
  /** What browsers clear when a visitor withdraws. */
  readonly clearOnWithdrawal: readonly ClearedPart[];
  readonly consentKey: ConsentKeyPolicy | undefined;
  readonly consent: ConsentSource | undefined;
  readonly judge: Judge | undefined;
  readonly onReport: ((report: Report) => void) | undefined;
  /** What consent sources may know of the policy. */
  readonly subject: ConsentSubject;
  /** Headers, lower case, that the country is read from. */
  readonly countryHeaders: readonly string[];
  /** Changes with every rule and option: part of the key of a cached page. */
  readonly fingerprint: string;
  regimeOf(
    facts: RequestFacts,
    onFault?: (fault: unknown) => void,
  ): { readonly regime: Regime; readonly country: string | undefined };
}

/** What the policy wants done with HTML, defaults filled in. */
export interface HtmlPolicy {
  readonly enabled: boolean;
  readonly limitBytes: number;
  readonly tinyImages: 'judge' | 'ignore';
  readonly inlineLoaders: 'judge' | 'ignore';
  readonly ranges: 'pass' | 'refuse';
  readonly dialect: Dialect;
  readonly withheldAs: WithheldForm | undefined;
  /** By language tag in lower case. */
  readonly placeholderTexts: ReadonlyMap<string, OwnPlaceholderTexts>;
}

/** The operator's words for placeholders in one language. */
export interface OwnPlaceholderTexts extends Omit<PlaceholderTextOptions, 'categories'> {
  /** By the operator's names. */
  readonly categories: ReadonlyMap<CategoryName, string>;
}

/** How refused cookies are removed from the browser, defaults filled in. */
export interface ExpiryPolicy {
  /** Why a cookie that is denied is expired, too. */
  readonly reasons: ReadonlySet<Reason>;
  readonly paths: readonly string[];
  readonly limitBytes: number;
  readonly registrableDomain: PolicyOptions['registrableDomain'];
}

/** How caches at the edge tell visitors apart, as the policy compiled it. */
export interface ConsentKeyPolicy {
  /** Lower case: the cache says here under which key it keeps the response, and the application reads the true key. */
  readonly header: string;
  readonly cookie: string | undefined;
  /** Lower case: tells the cache how long it may keep the response. */
  readonly lifetimeHeader: 'cdn-cache-control' | 'surrogate-control' | 'x-accel-expires';
}
