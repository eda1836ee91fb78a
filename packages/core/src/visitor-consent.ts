import type { CategoryName } from './category.js';
import type { Answer } from './consent.js';
import { contentSecurityPolicySources } from './content-security-policy.js';
import type { Exchange } from './exchange.js';
import { showValue } from './policy-error.js';
import type { Regime } from './regime.js';
import type { Signal } from './signal.js';

/** What an application reads of the visitor's consent: `req.consent`. */
export interface VisitorConsent {
  /** Whether cookies and tags of a category or service are allowed now: the answer, signals and regime together. */
  has(name: CategoryName): boolean;
  /** The answers that hold, by category and service; an unanswered one is absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The visitor made a choice and it still holds: no need to ask. */
  readonly isAnswered: boolean;
  readonly regime: Regime;
  readonly signals: readonly Signal[];
  /** An opt-out signal that was honoured, as California wants it displayed (11 CCR 7025(c)(6)); absent without one. */
  readonly optOut: OptOut | undefined;
  /**
   * Equal for all visitors who get the same responses: what a cache may keep copies by. `undefined` where a judge hook
   * decides, who may look at anything.
   */
  readonly key: string | undefined;
  /** Source expressions of the hosts that are allowed now, for a Content Security Policy; they change with the answer. */
  contentSecurityPolicySources(): readonly string[];
}

/** An opt-out signal and the categories that it keeps away. */
export interface OptOut {
  readonly signal: Signal;
  readonly categories: readonly CategoryName[];
}

/** What an application does with the visitor's consent: `res.consent`, `reply.consent`. */
export interface ConsentChanges {
  /** The visitor agrees to these categories or services. */
  grant(names: readonly CategoryName[]): void;
  /** The visitor refuses these categories or services. */
  deny(names: readonly CategoryName[]): void;
  /** The visitor takes back every agreement: each category that needs an answer is refused. */
  withdraw(): void;
}

/** The consent of an exchange as the application sees it. `onChange` hears when the application changed it. */
export function createVisitorConsent(
  exchange: Exchange,
  onChange?: () => void,
): VisitorConsent & ConsentChanges {
  return new ExchangeConsent(exchange, onChange);
}

class ExchangeConsent implements VisitorConsent, ConsentChanges {
  private readonly exchange: Exchange;
  private readonly onChange: (() => void) | undefined;

  constructor(exchange: Exchange, onChange: (() => void) | undefined) {
    this.exchange = exchange;
    this.onChange = onChange;
  }

  has(name: CategoryName): boolean {
    return this.exchange.allows(name);
  }

  get answers(): Readonly<Record<string, Answer>> {
    this.exchange.dependOnStanding();
    const { isAnswered, consent } = this.exchange.standing;
    if (!isAnswered) return Object.freeze({});
    return Object.freeze(Object.fromEntries([...consent.categories, ...consent.services]));
  }

  get isAnswered(): boolean {
    this.exchange.dependOnStanding();
    return this.exchange.standing.isAnswered;
  }

  get regime(): Regime {
    this.exchange.dependOnStanding();
    return this.exchange.standing.regime;
  }

  get signals(): readonly Signal[] {
    this.exchange.dependOnStanding();
    return this.exchange.standing.signals;
  }

  get optOut(): OptOut | undefined {
    const { policy } = this.exchange;
    const signal = this.signals[0];
    const objected = signal === undefined ? undefined : policy.signals.get(signal);
    if (signal === undefined || objected === undefined) return undefined;
    return { signal, categories: [...objected].filter((name) => !this.has(name)) };
  }

  get key(): string | undefined {
    this.exchange.dependOnStanding();
    return this.exchange.consentKey();
  }

  contentSecurityPolicySources(): readonly string[] {
    this.exchange.dependOnStanding();
    return contentSecurityPolicySources(this.exchange.policy, this.exchange.standing);
  }

  grant(names: readonly CategoryName[]): void {
    this.answer('grant', names, 'granted');
  }

  deny(names: readonly CategoryName[]): void {
    this.answer('deny', names, 'denied');
  }

  // A refusal is written, not a deletion: a deleted answer would read as silence, which some regimes take for a yes.
  withdraw(): void {
    const { policy, standing } = this.exchange;
    const names = policy.subject.categoryNames.filter((name) => !policy.categories.get(name)?.isExempt);
    // Of an answer that lapsed nothing is left to be taken back.
    const services = standing.isAnswered ? standing.consent.services.keys() : [];
    this.deny(
      [...names, ...services].filter((name) => policy.categories.has(name) || policy.services.has(name)),
    );
  }

  private answer(call: 'grant' | 'deny', names: readonly CategoryName[], answer: Answer): void {
    if (!Array.isArray(names)) {
      const given = names === undefined ? 'nothing' : showValue(names);
      throw new TypeError(`${call} takes an array, as ['statistical']; it was given ${given}`);
    }
    this.exchange.answer(new Map(Array.from(names, (name) => [name, answer])));
    this.onChange?.();
  }
}
