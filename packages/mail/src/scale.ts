import type { Answer } from '@cookiewarden/core';

/**
 * How far a recipient may be followed, least first: no remote tracker at all; counted together with everyone else;
 * followed under a pseudonym; followed as a person; followed as a person for advertising too.
 */
export const trackingScale = ['off', 'anonymous', 'pseudonymous', 'identified', 'full'] as const;

/** A step of the scale. */
export type TrackingLevel = (typeof trackingScale)[number];

/** A recipient's answers by category, or the level itself. `undefined`: nobody knows, so the strict default holds. */
export type RecipientConsent = TrackingLevel | { readonly [category: string]: Answer } | undefined;

/** Whether `level` reaches `needed`. */
export function reaches(level: TrackingLevel, needed: TrackingLevel): boolean {
  return trackingScale.indexOf(level) >= trackingScale.indexOf(needed);
}

/** The least of several levels; `off` of none. */
export function leastLevel(levels: readonly TrackingLevel[]): TrackingLevel {
  return trackingScale.find((level) => levels.includes(level)) ?? 'off';
}

/** A text as a level, `undefined` if it is none. */
export function readLevelName(text: string): TrackingLevel | undefined {
  return trackingScale.find((level) => level === text);
}
