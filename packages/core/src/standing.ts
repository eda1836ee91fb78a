import type { CategoryName } from './category.js';
import type { Answer, ConsentReading } from './consent.js';
import type { Regime } from './regime.js';
import type { Signal } from './signal.js';

/** Consent, signals and regime together, settled once per request. */
export interface Standing {
  readonly consent: ConsentReading;
  /** The visitor made a choice and it still holds. */
  readonly isAnswered: boolean;
  /** Why an answer that was found no longer holds. */
  readonly lapsedBy: 'age' | 'version' | undefined;
  readonly regime: Regime;
  /** `XX` or `XX-YY` where the operator's source told. */
  readonly country: string | undefined;
  readonly signals: readonly Signal[];
  /** Milliseconds since 1970: the one clock of the whole exchange. */
  readonly settledAt: number;
  /** The request's host, without the dot of the root. */
  readonly host: string;
  readonly isSecure: boolean;
}

/** The answer that holds for a service, else for its category. */
export function answerOf(
  standing: Standing,
  category: CategoryName,
  service: string | undefined,
): Answer | undefined {
  if (!standing.isAnswered) return undefined;
  const { consent } = standing;
  return (
    (service === undefined ? undefined : consent.services.get(service)) ?? consent.categories.get(category)
  );
}
