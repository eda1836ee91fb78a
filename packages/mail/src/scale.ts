import type { Answer } from '@cookiewarden/core';

/**
 * How far a recipient may be followed, least first: no remote tracker at all; counted together with everyone else;
 * followed under a pseudonym; followed as a person; followed as a person for advertising too.
 */
export const trackingScale = ['off', 'anonymous', 'pseudonymous', 'identified', 'full'] as const;

export type TrackingLevel = (typeof trackingScale)[number];

/** A recipient's answers by category, or the level itself. `undefined`: nobody knows, so the strict default holds. */
export type RecipientConsent = TrackingLevel | { readonly [category: string]: Answer } | undefined;

/** Whether `level` reaches `needed`. */
export function reaches(level: TrackingLevel, needed: TrackingLevel): boolean {
  return trackingScale.indexOf(level) >= trackingScale.indexOf(needed);
}

/** The least of several levels: one message to several recipients follows nobody further than each of them agreed to. */
export function leastLevel(levels: readonly TrackingLevel[]): TrackingLevel {
  return trackingScale.find((level) => levels.includes(level)) ?? 'off';
}

/** The categories that individual measurement and advertising need, by the operator's names. */
export interface LevelCategories {
  readonly measurement: string;
  readonly advertising: string;
}

/**
 * The level that a recipient's consent amounts to. Measuring opens and clicks of a person needs the measurement
 * category, advertising needs both. `floor` holds without any consent.
 */
export function readLevel(
  consent: RecipientConsent,
  categories: LevelCategories,
  floor: 'off' | 'anonymous',
): TrackingLevel {
  if (typeof consent === 'string') return trackingScale.includes(consent) ? consent : floor;
  // In doubt we withhold: an answer that cannot be read is none.
  if (typeof consent !== 'object' || consent === null) return floor;
  if (!isGranted(consent, categories.measurement)) return floor;
  return isGranted(consent, categories.advertising) ? 'full' : 'identified';
}

function isGranted(consent: { readonly [category: string]: Answer }, category: string): boolean {
  return Object.hasOwn(consent, category) && consent[category] === 'granted';
}
