/** What silence means: no, yes, or yes once a notice was shown on an earlier page. */
export type Regime = 'opt-in' | 'implied' | 'opt-out';

/** Strictest first. */
export const regimes = ['opt-in', 'implied', 'opt-out'] as const satisfies readonly Regime[];
