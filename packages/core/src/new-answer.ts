import type { Answer, Consent, ConsentReading } from './consent.js';
import type { Policy } from './policy.js';
import type { Standing } from './standing.js';

/** Where the visitor stands after answering; absent where no name was known. */
export interface NewAnswer {
  readonly standing: Standing | undefined;
  /** Names that are neither categories nor services of the policy. */
  readonly unknown: readonly string[];
}

/** Adds answers to those that hold; those that lapsed are not brought back. */
export function addAnswers(
  policy: Policy,
  standing: Standing,
  answers: ReadonlyMap<string, Answer>,
  language: string | undefined,
): NewAnswer {
  const { consent, isAnswered, settledAt } = standing;
  const categories = new Map(isAnswered ? consent.categories : []);
  const services = new Map(isAnswered ? consent.services : []);
  const unknown: string[] = [];
  for (const [written, answer] of answers) {
    const name = operatorsName(policy, written);
    if (policy.categories.has(name)) categories.set(name, answer);
    else if (policy.services.has(name)) services.set(name, answer);
    else unknown.push(written);
  }
  if (unknown.length === answers.size) return { standing: undefined, unknown };
  const changed = {
    ...consent,
    categories,
    services,
    isAnswered: true,
    answeredAt: settledAt,
    policyVersion: policy.version,
    ...(language !== undefined && { language }),
  };
  return { standing: { ...standing, consent: changed, isAnswered: true, lapsedBy: undefined }, unknown };
}

/** The operator's name for a category that an application may call by its standard name. */
export function operatorsName({ subject }: Policy, written: string): string {
  return subject.renamedCategories?.get(written) ?? written;
}

/** The consent in a reading, for keeping: what was true of that reading only would make every later one unreadable. */
export function withoutReading(reading: ConsentReading): Consent {
  const { isAnswered, source, note, isUnreadable, lapseAfterSeconds, ...consent } = reading;
  return consent;
}
