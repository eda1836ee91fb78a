import type { CategoryName, WithheldForm } from './category.js';
import type { LoadQuestion, ServiceStorage } from './service.js';

/** One line of the policy as the operator writes it: exactly one of `cookie`, `host`, `inline` and `storage`. */
export interface RuleOptions {
  /** A cookie's name, or a pattern with `*`; `''` stands for nameless cookies. Case counts. */
  readonly cookie?: string;
  /** With `cookie`: only where the cookie's domain is this one or below. */
  readonly domain?: string;
  /** With `cookie`: the chunks a framework makes of it (`name.0`, `nameC1`, `name.sig`) count as this cookie. */
  readonly chunked?: boolean;
  /** A host name, which covers its subdomains; `*` is any host and needs `path`. */
  readonly host?: string;
  /** With `host`: this path and what lies below; `*` stands for any characters. */
  readonly path?: string;
  /** With `host`: parameters that must be there, as `v=2&tid=G-*`. */
  readonly query?: string;
  /** A text that marks an inline script, found on identifier boundaries. */
  readonly inline?: string;
  /** A key of localStorage, sessionStorage, IndexedDB or Cache Storage, or a pattern with `*`. */
  readonly storage?: string;
  /** With `storage`: only in this area. @default all of them */
  readonly area?: ServiceStorage['area'];
  /** One of the policy's categories, by the standard or the operator's word. */
  readonly category: CategoryName;
  /** The id of a service that the visitor may answer for on its own. */
  readonly service?: string;
  /** How an element that this rule denies is withheld. */
  readonly withheldAs?: WithheldForm;
}

/** A rule as decisions use it. */
export interface Rule {
  /** As the policy wrote it: `rules[3]`, `google-analytics`. */
  readonly id: string;
  readonly category: CategoryName;
  readonly service?: string;
  readonly withheldAs?: WithheldForm;
  /** The cookie holds the visitor's answer: it is never withheld, whatever its category says. */
  readonly holdsAnswer?: true;
}

/** What a rule is about, with every default filled in. */
export type RuleSubject =
  | {
      readonly kind: 'cookie';
      readonly name: string;
      readonly domain?: string;
      readonly chunked: boolean;
      readonly maxAgeSeconds?: number | 'session';
    }
  | { readonly kind: 'host'; readonly host: string; readonly path?: string; readonly query?: string }
  | { readonly kind: 'match'; readonly matches: (load: LoadQuestion) => boolean }
  | { readonly kind: 'inline'; readonly marker: string }
  | { readonly kind: 'storage'; readonly key: string; readonly area?: ServiceStorage['area'] };

/** A rule with its subject: what pages about the policy list. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly subject: RuleSubject;
}
