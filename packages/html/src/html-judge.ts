import type { LoadAttempt, Policy, Ruling, RunAttempt } from '@cookiewarden/core';

/** What the stripper asks: a part of core's `Exchange`, so an exchange can be passed as it is. */
export interface HtmlJudge {
  readonly policy: Pick<Policy, 'rules' | 'html'>;
  /** Judges an attempt. The stripper changes something only on `withheld`. */
  settle(attempt: LoadAttempt | RunAttempt): Ruling;
  /**
   * The address that a link leads to instead, or nothing where it stays: asked for `a`, `area` and form targets, with
   * what the attribute holds, its references resolved. Without it links are not looked at.
   */
  rewriteLink?(url: string): string | undefined;
}
