import type { Answer, CategoryName, Exchange, Regime, Signal } from '@cookiewarden/core';
import { usedCategories } from './asked.js';
import { lapseSeconds, type NoticeOptions } from './notice-options.js';
import type { Wording } from './wording.js';

/** Where a visitor stands, as scripts of the site read it. */
export interface ConsentState {
  readonly policyVersion: string;
  readonly regime: Regime;
  /** The visitor made a choice and it still holds. */
  readonly isAnswered: boolean;
  /** ISO 8601, where the visitor answered. */
  readonly answeredAt?: string;
  /** When the answer lapses, ISO 8601. */
  readonly holdsUntil?: string;
  /** Signals of the browser that the policy listens to. */
  readonly signals: readonly Signal[];
  /** A signal that was honoured, and what it keeps away: California wants it displayed (11 CCR 7025(c)(6)). */
  readonly optOut?: { readonly signal: Signal; readonly categories: readonly CategoryName[] };
  readonly categories: Readonly<Record<string, CategoryState>>;
  /** By id. */
  readonly services: Readonly<Record<string, ServiceState>>;
  /** The consent types of Google Consent Mode, where the site uses it. */
  readonly consentMode?: Readonly<Record<string, Answer>>;
}

/** What holds for a category. */
export interface CategoryState {
  readonly title: string;
  /** Needs no answer. */
  readonly isExempt: boolean;
  /** What holds now: answer, signals and regime together. */
  readonly isAllowed: boolean;
  readonly answer?: Answer;
}

/** What holds for a service. */
export interface ServiceState {
  readonly name: string;
  readonly category: CategoryName;
  readonly isAllowed: boolean;
  readonly answer?: Answer;
}

/** The state of an exchange, after whatever was answered in it. */
export function readState(exchange: Exchange, wording: Wording, options: NoticeOptions): ConsentState {
  const { policy, standing } = exchange;
  const { consent, isAnswered } = standing;
  const answeredAt = isAnswered ? consent.answeredAt : undefined;
  const lapsesAt = answeredAt && answeredAt + lapseSeconds(policy, consent) * 1000;
  const optOut = readOptOut(exchange);
  const categories = usedCategories(policy).map((category): [string, CategoryState] => {
    const answer = isAnswered ? consent.categories.get(category.name) : undefined;
    const { name, isExempt } = category;
    const title = wording.purpose(category, 'title');
    return [name, { title, isExempt, isAllowed: exchange.allows(name), ...(answer && { answer }) }];
  });
  const services = [...policy.services.values()].map(({ id, name, category }): [string, ServiceState] => {
    const answer = isAnswered ? consent.services.get(id) : undefined;
    return [id, { name, category, isAllowed: exchange.allows(id), ...(answer && { answer }) }];
  });
  const consentMode = options.consentMode?.(standing, policy).state;
  return {
    policyVersion: policy.version,
    regime: standing.regime,
    isAnswered,
    ...(answeredAt !== undefined && { answeredAt: new Date(answeredAt).toISOString() }),
    ...(lapsesAt !== undefined && { holdsUntil: new Date(lapsesAt).toISOString() }),
    signals: standing.signals,
    ...(optOut && { optOut }),
    categories: Object.fromEntries(categories),
    services: Object.fromEntries(services),
    ...(consentMode && { consentMode }),
  };
}

/** The first signal that keeps something away from this visitor's browser, with the categories it keeps away. */
export function readOptOut(exchange: Exchange): ConsentState['optOut'] {
  const { policy, standing } = exchange;
  for (const signal of standing.signals) {
    const objected = [...(policy.signals.get(signal) ?? [])].filter((name) => !exchange.allows(name));
    if (objected.length > 0) return { signal, categories: objected };
  }
  return undefined;
}

/** What the script of a page knows before it asks: the state without titles, answers and times. */
export type PageState = Pick<ConsentState, 'regime' | 'isAnswered' | 'optOut'> & {
  readonly categories: Readonly<Record<string, { readonly isAllowed: boolean; readonly isExempt?: true }>>;
  readonly services: Readonly<Record<string, Pick<ServiceState, 'isAllowed' | 'answer'>>>;
};

/** The state that a page carries in its markup. */
export function readPageState(exchange: Exchange): PageState {
  const { policy, standing } = exchange;
  const optOut = readOptOut(exchange);
  const answers = standing.isAnswered ? standing.consent.services : new Map<string, Answer>();
  return {
    regime: standing.regime,
    isAnswered: standing.isAnswered,
    ...(optOut && { optOut }),
    categories: Object.fromEntries(
      usedCategories(policy).map(({ name, isExempt }) => [
        name,
        { isAllowed: exchange.allows(name), ...(isExempt && { isExempt }) },
      ]),
    ),
    services: Object.fromEntries(
      [...policy.services.keys()].map((id) => {
        const answer = answers.get(id);
        return [id, { isAllowed: exchange.allows(id), ...(answer && { answer }) }];
      }),
    ),
  };
}
