import type { Answer, Consent } from '@cookiewarden/core';

/** Consent written down: what one cookie or one row of a store holds. */
export interface ConsentRecord {
  /**
   * When the answer was given, or, without one, when the notice was shown: milliseconds since 1970, whole
   * seconds.
   */
  readonly recordedAt: number;
  /** The policy version that was answered. */
  readonly policyVersion: string | undefined;
  /** BCP 47 tag of the notice that was read. */
  readonly language: string | undefined;
  /** The consent source that the answer was read from; none for one that was given to this site. */
  readonly source: string | undefined;
  /** The notice was shown on the page that kept this record. By itself it is no answer. */
  readonly noticeShown: boolean;
  readonly categories: ReadonlyMap<string, Answer>;
  readonly services: ReadonlyMap<string, Answer>;
}

/**
 * The record of a visitor's consent. An answer without a time, or with one still to come, counts as given at
 * `now`.
 */
export function recordConsent(consent: Consent, now: number): ConsentRecord {
  const answeredAt = Math.min(consent.answeredAt ?? now, now);
  return {
    recordedAt: Math.floor(answeredAt / 1000) * 1000,
    policyVersion: consent.policyVersion || undefined,
    language: consent.language || undefined,
    source: consent.source || undefined,
    noticeShown: consent.noticeShown === true,
    categories: consent.categories,
    services: consent.services,
  };
}

/** A record or consent with an answer in it; one without only says that the notice was shown. */
export function holdsAnswer({ categories, services }: Pick<Consent, 'categories' | 'services'>): boolean {
  return categories.size > 0 || services.size > 0;
}

/**
 * What several records of one visitor agree on: granted is what all of them grant, denied what any denies.
 * The oldest time counts; a policy version only if they share it.
 */
export function intersectRecords(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  const [first, ...others] = records;
  if (first === undefined) return undefined;
  return others.reduce(intersectTwo, first);
}

function intersectTwo(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  return {
    recordedAt: Math.min(one.recordedAt, other.recordedAt),
    policyVersion: one.policyVersion === other.policyVersion ? one.policyVersion : undefined,
    language: one.language,
    source: one.source === other.source ? one.source : undefined,
    noticeShown: one.noticeShown && other.noticeShown,
    categories: intersectAnswers(one.categories, other.categories),
    services: intersectAnswers(one.services, other.services),
  };
}

function intersectAnswers(
  one: ReadonlyMap<string, Answer>,
  other: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  const both = new Map<string, Answer>();
  for (const name of [...one.keys(), ...other.keys()]) {
    const answers = [one.get(name), other.get(name)];
    if (answers.includes('denied')) both.set(name, 'denied');
    else if (!answers.includes(undefined)) both.set(name, 'granted');
  }
  return both;
}
