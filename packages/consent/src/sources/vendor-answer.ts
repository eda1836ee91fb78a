import type { Answer } from '@cookiewarden/core';

/** What a vendor's cookie says, in the vendor's ids. */
export interface VendorAnswer {
  readonly categories: ReadonlyMap<string, Answer>;
  readonly services?: ReadonlyMap<string, Answer>;
  /** Milliseconds since 1970. */
  readonly answeredAt?: number | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  /** One of several copies could not be read, and may hold a refusal. */
  readonly isUnreadable?: true;
}

/** A vendor's cookie that holds no answer, and why. */
export interface Silence {
  readonly why: string;
  /** It may hold one, which could not be read. */
  readonly isUnreadable?: true;
}

/** Why a cookie that is there holds no answer. */
export function silent(why: string): Silence {
  return { why };
}

/** Why a cookie may hold an answer that cannot be read. */
export function unreadable(why: string): Silence {
  return { why, isUnreadable: true };
}

/** The answer to a banner that knows yes and no only. */
export function answerAll(answer: Answer): ReadonlyMap<string, Answer> {
  return new Map([['all', answer]]);
}

/** Answers where only what was accepted is written down: what was asked and is not among it was refused. */
export function answerListed(
  accepted: readonly string[],
  asked: readonly string[],
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>(asked.map((id) => [id, 'denied']));
  for (const id of accepted) answers.set(id, 'granted');
  return answers;
}

/** What two spellings of an answer agree on: granted is what both grant, denied what either denies. The older time counts. */
export function intersect(one: VendorAnswer, other: VendorAnswer): VendorAnswer {
  const times = [one.answeredAt, other.answeredAt].filter((time) => time !== undefined);
  return {
    categories: intersectAnswers(one.categories, other.categories),
    services: intersectAnswers(one.services ?? new Map(), other.services ?? new Map()),
    answeredAt: times.length > 0 ? Math.min(...times) : undefined,
    language: one.language,
    ...((one.isUnreadable || other.isUnreadable) && { isUnreadable: true }),
  };
}

function intersectAnswers(
  one: ReadonlyMap<string, Answer>,
  other: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  const both = new Map<string, Answer>();
  for (const id of [...one.keys(), ...other.keys()]) {
    const answers = [one.get(id), other.get(id)];
    if (answers.includes('denied')) both.set(id, 'denied');
    else if (!answers.includes(undefined)) both.set(id, 'granted');
  }
  return both;
}
