import type { Answer } from '@cookiewarden/core';
import type { MailPolicy } from './mail-policy.js';
import { leastLevel, type RecipientConsent, reaches, readLevelName, type TrackingLevel } from './scale.js';

/** What the recipients of one message agreed to: a level, and the answers that go with it. */
export interface Agreement {
  readonly level: TrackingLevel;
  /** By the operator's names. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What an agreement depends on. */
type Terms = Pick<MailPolicy, 'policy' | 'categories' | 'floor' | 'measurementLevel'>;

/**
 * What a recipient's consent amounts to. Following a person needs the measurement category, advertising needs both.
 * In doubt we withhold: an answer that cannot be read is none.
 */
export function readAgreement(consent: RecipientConsent, terms: Terms): Agreement {
  if (typeof consent === 'string') {
    const level = readLevelName(consent);
    return level === undefined ? nothing(terms) : { level, answers: answersOf(level, terms) };
  }
  if (typeof consent !== 'object' || consent === null) return nothing(terms);
  const { measurement, advertising } = terms.categories;
  const answers = new Map<string, Answer>();
  for (const [name, answer] of Object.entries(consent)) {
    if (answer === 'granted' || answer === 'denied') answers.set(name, answer);
  }
  if (answers.get(measurement) !== 'granted') return { level: terms.floor, answers };
  const isFull = terms.measurementLevel === 'identified' && answers.get(advertising) === 'granted';
  const level = isFull ? 'full' : terms.measurementLevel;
  // Who may be followed under a pseudonym only has not agreed to pixels that name a person.
  if (!reaches(level, 'identified')) answers.set(measurement, 'denied');
  return { level, answers };
}

/**
 * What all of them agreed to: one message to several recipients follows nobody further than each of them agreed to, and
 * one refusal is a refusal.
 */
export function leastAgreement(agreements: readonly Agreement[]): Agreement {
  const [first, ...others] = agreements;
  if (first === undefined) return { level: 'off', answers: new Map() };
  if (others.length === 0) return first;
  const answers = new Map<string, Answer>();
  for (const name of new Set(agreements.flatMap((one) => [...one.answers.keys()]))) {
    const given = agreements.map((one) => one.answers.get(name));
    if (given.includes('denied')) answers.set(name, 'denied');
    else if (!given.includes(undefined)) answers.set(name, 'granted');
  }
  return { level: leastLevel(agreements.map(({ level }) => level)), answers };
}

function nothing({ floor }: Terms): Agreement {
  return { level: floor, answers: new Map() };
}

function answersOf(level: TrackingLevel, { policy, categories }: Terms): ReadonlyMap<string, Answer> {
  const { measurement, advertising } = categories;
  if (reaches(level, 'full')) return new Map([...policy.categories.keys()].map((name) => [name, 'granted']));
  return new Map([
    [measurement, reaches(level, 'identified') ? 'granted' : 'denied'],
    [advertising, 'denied'],
  ]);
}
