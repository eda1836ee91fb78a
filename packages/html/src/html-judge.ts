import type { LoadAttempt, Policy, Ruling, RunAttempt, StoreAttempt } from '@cookiewarden/core';

/** What an element of a page would make the browser do: load, run, or, by `meta http-equiv=set-cookie`, store. */
export type PageAttempt = LoadAttempt | RunAttempt | StoreAttempt;

/** What the stripper asks: a part of core's `Exchange`, so an exchange can be passed as it is. */
export interface HtmlJudge {
  /** `services` and `categories` give placeholders their names. */
  readonly policy: Pick<Policy, 'rules' | 'html'> & Partial<Pick<Policy, 'services' | 'categories'>>;
  /** Judges an attempt. The stripper changes something only on `withheld`. */
  settle(attempt: PageAttempt): Ruling;
  /**
   * The address that a link leads to instead, or nothing where it stays: asked for `a`, `area` and form targets, with
   * what the attribute holds, its references resolved. Without it links are not looked at.
   */
  rewriteLink?(url: string): string | undefined;
}
