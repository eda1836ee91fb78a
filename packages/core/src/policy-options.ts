import type { CategoryName, CookieLimits, WithheldForm } from './category.js';
import type { ConsentSource } from './consent.js';
import type { Judge } from './judge.js';
import type { dialects } from './policy-schema.js';
import type { Regime } from './regime.js';
import type { Report } from './report.js';
import type { RequestFacts } from './request-facts.js';
import type { RuleOptions } from './rule.js';
import type { Service } from './service.js';

/** How a withheld element is marked, so that the banner which the site uses can revive it. */
export type Dialect = (typeof dialects)[number];

/** Changes to one of the five categories (key: its standard name), or a category of the operator's own. */
export interface CategoryOptions extends CookieLimits {
  /** The operator's word for a standard category; answers, cookies and logs then use it. */
  readonly name?: string;
  /**
   * Needs no answer. @default true for `technical`
   * Trap: exempt is what the law exempts, not what the site would like to have.
   */
  readonly exempt?: boolean;
  /** How elements of this category are withheld. @default `html.withheldAs` */
  readonly withheldAs?: WithheldForm;
}

/** Regimes by country, for sites with visitors from many places. */
export interface RegimesByCountry {
  /** Regime by country (`DE`) or country and region (`US-CA`), upper case. */
  readonly regimes: Readonly<Record<string, Regime>>;
  /**
   * Request header that names the country (`cf-ipcountry`).
   * Trap: only behind a proxy that always overwrites it; otherwise visitors choose their own regime.
   */
  readonly countryHeader?: string;
  /** For a country that `regimes` does not name. An unknown country always gets `opt-in`. @default 'opt-in' */
  readonly otherwise?: Regime;
}

/** Which categories each browser signal objects to. */
export interface SignalOptions {
  /** `Sec-GPC: 1` (W3C Global Privacy Control). @default ['advertising', 'social'] */
  readonly gpc?: false | readonly CategoryName[];
  /** `DNT: 1` (W3C Tracking Preference Expression, retired in 2019). @default ['statistical', 'advertising', 'social'] */
  readonly dnt?: false | readonly CategoryName[];
  /** In `opt-out` and `implied`, an explicit grant goes before a signal. @default false */
  readonly explicitGrantOutweighs?: boolean;
}

/** What the policy wants done with HTML. */
export interface HtmlOptions {
  /** @default true */
  readonly enabled?: boolean;
  /** Longest tag that is held back while it is unfinished, in bytes. @default 1048576 */
  readonly limitBytes?: number;
  /** Images that no rule names and that look like pixels: judge them as unclassified, or let them be. @default 'judge' */
  readonly tinyImages?: 'judge' | 'ignore';
  /**
   * Inline scripts of at most 8192 bytes that load an address which a rule names: judge them like a tag with that
   * address, or go by their markers alone. @default 'judge'
   */
  readonly inlineLoaders?: 'judge' | 'ignore';
  /**
   * A part of a page (206) that something may have to be withheld from, where the application sends one although it
   * was asked for the whole: cut in the middle of a tag, it cannot be judged. Let it pass and report it as unchecked,
   * or answer 416 in its place. @default 'pass'
   */
  readonly ranges?: 'pass' | 'refuse';
  /** Marks on inert elements. @default 'cookiewarden' */
  readonly dialect?: Dialect;
  /** How elements are withheld where neither rule nor category says. @default removed; inline scripts inert */
  readonly withheldAs?: WithheldForm;
  /**
   * The operator's words for placeholders, by language (BCP 47): `fi`, or `pt-BR` beside `pt`. A page's `lang` chooses;
   * `en` stands in for languages without words. @default ours, in thirteen languages
   */
  readonly placeholderTexts?: Readonly<Record<string, PlaceholderTextOptions>>;
}

/** The words of a placeholder in one language. */
export interface PlaceholderTextOptions {
  /** Says what is missing and why; `{service}` and `{category}` are filled in. */
  readonly notice: string;
  /** The link's words. */
  readonly load: string;
  /** What categories are called here, by name. @default our words for the five, the operator's name for others */
  readonly categories?: Readonly<Record<string, string>>;
}

/** How cookies that are stored, and no longer allowed, are removed from the browser. */
export interface ExpiryOptions {
  /**
   * Why a stored cookie is expired. Never because it is `unclassified`: it may be a neighbour's on the same domain.
   * @default ['denied', 'objected-by-signal']
   * Trap: `unanswered` and `lapsed` also delete what visitors agreed to before, and may well agree to again.
   */
  readonly reasons?: readonly ('denied' | 'objected-by-signal' | 'unanswered' | 'lapsed')[];
  /** Paths at which the site's cookies live, besides `/` and the request's own and those above it. @default [] */
  readonly paths?: readonly string[];
  /**
   * Most bytes of Set-Cookie lines that one response spends on it; the rest follows with the next. @default 2048
   * Trap: nginx takes 4 or 8 KB of response headers in all (`proxy_buffer_size`), and answers 502 to more.
   */
  readonly limitBytes?: number;
}

/** A part of what a browser keeps of a site, as `Clear-Site-Data` names it. */
export type ClearedPart = 'storage' | 'cache';

/** How a cache at the edge tells visitors apart. Trap: only with a cache that is set up for it, as CACHING.md says. */
export interface ConsentKeyOptions {
  /**
   * Request header in which the cache says under which key it will keep the response, and in which the application
   * reads the key. Only where both agree the response may be kept. @default 'consent-key'
   */
  readonly header?: string;
  /** Cookie that gives the browser its key, for caches that cannot ask for it first. They send it on in `header`. @default none */
  readonly cookie?: string;
  /** Response header that tells the cache how long it may keep the response. @default 'cdn-cache-control' */
  readonly lifetimeHeader?: 'cdn-cache-control' | 'surrogate-control' | 'x-accel-expires';
}

/** A policy as plain data: what a JSON or YAML file can hold. */
export interface PlainPolicy {
  readonly $schema?: string;
  /** Answers to another version lapse: change it when you ask for something new. @default '1' */
  readonly version?: string;
  /** `report-only` decides and reports the same, and changes nothing. @default 'enforce' */
  readonly mode?: 'enforce' | 'report-only';
  /** Changes to one of the five categories, or a category of the operator's own, by name. @default the five */
  readonly categories?: Readonly<Record<string, CategoryOptions>>;
  /**
   * Each says of one cookie, host, inline script or storage key which category it is. Exact cookie names go before patterns,
   * patterns in the order written; of hosts the longest counts. @default []
   */
  readonly rules?: readonly RuleOptions[];
  /** Ids of services, found in the `catalogue` that is passed beside the data. */
  readonly services?: readonly string[];
  /** Another category for a service, by its id. */
  readonly serviceCategories?: Readonly<Record<string, CategoryName>>;
  /** How elements of a service are withheld, by its id; before what its category says. */
  readonly serviceWithheldAs?: Readonly<Record<string, WithheldForm>>;
  /** What silence means. @default 'opt-in' */
  readonly regime?: Regime | RegimesByCountry;
  /**
   * The verdict where no rule matches. @default 'deny'
   * Trap: `unsafely-allow` lets every cookie out that nobody thought of.
   */
  readonly unclassified?: 'deny' | 'unsafely-allow';
  /** What the signals of browsers object to. @default both are heard */
  readonly signals?: SignalOptions;
  /** Limits on every cookie. @default { maxAgeSeconds: 34560000 } (400 days, RFC 6265bis 5.5) */
  readonly limits?: CookieLimits;
  /** How long an answer holds, in seconds. @default 15552000 (180 days; CNIL asks for about six months) */
  readonly lapseAfterSeconds?: number;
  /** Whether denied pairs are taken out of the Cookie header before the application reads it. @default 'filter' */
  readonly requestCookies?: 'filter' | 'leave';
  /**
   * Removes cookies that the browser still sends and the visitor refused, the HttpOnly ones too. @default true
   * Trap: what a script sets again comes back; only a Content Security Policy stops the script. A cookie of a domain
   * above is one with that of the sites beside this one, and goes for them too.
   */
  readonly expireDenied?: boolean | ExpiryOptions;
  /**
   * What browsers clear of the site when a visitor takes back something that was allowed, over HTTPS: everything that
   * scripts stored (`storage`), their cache (`cache`). @default []
   * Trap: it asks no rule: what is necessary goes too, and service workers stop. Cookies are never cleared in this way:
   * those of all subdomains would go, and people be signed out.
   */
  readonly clearOnWithdrawal?: readonly ClearedPart[];
  /** What is done with pages. @default they are rewritten */
  readonly html?: HtmlOptions;
  /** Lets a cache at the edge keep one copy of a response for each answer. @default none: such responses are private */
  readonly consentKey?: ConsentKeyOptions;
}

/** A policy as code: the data, and what only code can hold. */
export interface PolicyOptions extends Omit<PlainPolicy, 'services' | 'regime'> {
  /** Services, or ids of services in `catalogue`. */
  readonly services?: readonly (Service | string)[];
  /** Where ids in `services` are looked up. */
  readonly catalogue?: readonly Service[];
  /** What silence means, for all visitors or by country. @default 'opt-in' */
  readonly regime?: Regime | (RegimesByCountry & { readonly country?: CountrySource });
  /** Where consent is read from. @default none: nobody has ever answered */
  readonly consent?: ConsentSource;
  /**
   * The domain under a public suffix that a host belongs to (`shop.example.co.uk` → `example.co.uk`), as the public
   * suffix list says: `getDomain` of `tldts` or `get` of `psl`. Cookies are expired up to it.
   * @default each domain above the host, of which browsers ignore those that are public suffixes: it costs header bytes
   */
  readonly registrableDomain?: (host: string) => string | null | undefined;
  /**
   * The host behind a name of the site's own, where the operator knows it (a CNAME record, a proxied path's target):
   * asked where no rule names a host, and its answers are kept. @default none
   * Trap: it must answer at once: look records up beforehand, not in here.
   */
  readonly hostAlias?: (host: string) => string | undefined;
  /** Has the last word on every decision. */
  readonly judge?: Judge;
  /** Hears the account of every exchange, after it closed. What it throws is swallowed and counted. */
  readonly onReport?: (report: Report) => void;
}

/**
 * Tells a request's country: `DE`, `US-CA`, or `undefined` where it is not known.
 * Trap: it must rest on what visitors cannot write themselves.
 */
export type CountrySource = (facts: RequestFacts) => string | undefined;
