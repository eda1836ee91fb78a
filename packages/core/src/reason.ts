/** Why a decision fell as it did: the whole list, one sentence each. The log's `reason` is one of these names. */
export const reasons = {
  removal: 'The line removes a cookie, which needs nobody’s consent.',
  unclassified: 'No rule of the policy matches, so its verdict for the unclassified holds.',
  'unclassified-pixel':
    'No rule of the policy matches an image that looks like a tracking pixel, so its verdict for the unclassified holds.',
  exempt: 'The category needs no answer.',
  granted: 'The visitor agreed to the service or category.',
  denied: 'The visitor refused the service or category.',
  'objected-by-signal': 'The browser sent a signal that objects to the category.',
  unanswered: 'The visitor has not answered, and silence is no consent here.',
  lapsed:
    'The visitor’s answer has ended, by age or because the policy changed, and silence is no consent here.',
  'not-objected': 'The visitor has not objected, and silence is consent under this regime.',
  'notice-shown': 'A notice was shown on an earlier page, and browsing on is consent under this regime.',
  operator: 'The operator’s judge hook decided.',
  'judge-failed': 'The operator’s judge hook failed, so what is not exempt is withheld.',
} as const;

/** The name of a reason. */
export type Reason = keyof typeof reasons;

/** Whether a verdict with this reason is the same for every visitor, whatever each has answered. */
export function isForEverybody(reason: Reason): boolean {
  return forEverybody.has(reason);
}

const forEverybody: ReadonlySet<Reason> = new Set([
  'removal',
  'exempt',
  'unclassified',
  'unclassified-pixel',
]);
