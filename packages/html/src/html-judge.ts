import type { LoadAttempt, Policy, Ruling, RunAttempt, StoreAttempt } from '@cookiewarden/core';
import type { TagEdit } from './tag-edit.js';

/** What an element of a page would make the browser do: load, run, or, by `meta http-equiv=set-cookie`, store. */
export type PageAttempt = LoadAttempt | RunAttempt | StoreAttempt;

/** What the stripper asks: a part of core's `Exchange`, so an exchange can be passed as it is. */
export interface HtmlJudge {
  /** `services` and `categories` give placeholders their names. */
  readonly policy: Pick<Policy, 'rules' | 'html'> & Partial<Pick<Policy, 'services' | 'categories'>>;
  /** Judges an attempt. The stripper changes something only on `withheld`. */
  settle(attempt: PageAttempt): Ruling;
  /**
   * The address that a link leads to instead, or nothing where it stays: asked for `a`, `area`, VML shapes and
   * form targets, with what the attribute holds, its references resolved. Without it links are not looked at.
   */
  rewriteLink?(url: string): string | undefined;
  /** For a judge to whom links and images of the same text are the same in every page. */
  readonly tagMemory?: TagMemory;
}

/** What became of links and images, by the bytes of their tags: a mailing repeats them for each recipient. */
export interface TagMemory {
  /** The edits of a tag with these bytes, in order, counted from its start; `undefined` where it has to be judged. */
  recall(bytes: Uint8Array, start: number, end: number): readonly TagEdit[] | undefined;
  /** What became of the tag that was asked for last, unless it was withheld. */
  remember(bytes: Uint8Array, start: number, end: number, edits: readonly TagEdit[]): void;
}
