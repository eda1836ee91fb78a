/** The five categories every policy starts from, strictest need first. */
export const standardCategories = [
  'technical',
  'personalization',
  'statistical',
  'advertising',
  'social',
] as const;

/** One of the five categories. */
export type StandardCategory = (typeof standardCategories)[number];

/** A category's name: one of the five, or the operator's own word. */
export type CategoryName = StandardCategory | (string & {});

/** What becomes of a withheld element: taken out, left unable to load, or replaced by a box with a button. */
export type WithheldForm = 'remove' | 'inert' | 'placeholder';

/** A cookie's `SameSite`, weakest first. */
export type SameSite = 'none' | 'lax' | 'strict';

/** Limits on an allowed Set-Cookie line. They shorten and harden; nothing here ever loosens a line. */
export interface CookieLimits {
  /** Longest lifetime in seconds; a longer `Max-Age` or `Expires` is shortened to it. */
  readonly maxAgeSeconds?: number;
  /** Takes `Max-Age` and `Expires` away, so that the cookie ends with the browser session. */
  readonly sessionOnly?: boolean;
  /**
   * When to add `Secure`: `never`, `always`, or `as-request` (on HTTPS requests).
   * Trap: browsers ignore `always` on plain HTTP; and behind a TLS-ending proxy the framework must be told to trust it,
   * or HTTPS goes unnoticed.
   */
  readonly secure?: 'never' | 'always' | 'as-request';
  /** Adds `HttpOnly`. Trap: scripts that read the cookie stop seeing it. */
  readonly httpOnly?: boolean;
  /** Raises a missing or weaker `SameSite` to this. Trap: `strict` hides the cookie on arrivals from other sites. */
  readonly minimumSameSite?: SameSite;
}

/** A category as the policy holds it, compiled and frozen. */
export interface Category {
  /** The operator's word: what answers, cookies and logs call it. */
  readonly name: CategoryName;
  /** Which of the five it is, whatever it is called here; absent for a category of the operator's own. */
  readonly standard?: StandardCategory;
  /** Needs no answer: transmission only, or strictly necessary for a service the visitor asked for (ePrivacy 5(3)). */
  readonly isExempt: boolean;
  readonly limits: CookieLimits;
  readonly withheldAs: WithheldForm | undefined;
}
