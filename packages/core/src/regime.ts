/** What silence means: no, yes, or yes once a notice was shown on an earlier page. */
export type Regime = 'opt-in' | 'implied' | 'opt-out';

/** Strictest first. */
export const regimes = ['opt-in', 'implied', 'opt-out'] as const satisfies readonly Regime[];

/** The stricter of two: where nothing is known, the strictest holds. */
export function stricterRegime(one: Regime, other: Regime): Regime {
  return regimes.indexOf(one) <= regimes.indexOf(other) ? one : other;
}
