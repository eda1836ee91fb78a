import type { CategoryMap } from './banner.js';

/**
 * Words that sites commonly choose where the banner lets them name the categories.
 * Only words with one meaning are here; anything else needs the operator's `categories`.
 */
export const siteWords = {
  necessary: 'technical',
  essential: 'technical',
  required: 'technical',
  strict: 'technical',
  functional: 'personalization',
  functionality: 'personalization',
  preferences: 'personalization',
  personalization: 'personalization',
  analytics: 'statistical',
  analytic: 'statistical',
  statistics: 'statistical',
  measurement: 'statistical',
  performance: 'statistical',
  ads: 'advertising',
  advertisement: 'advertising',
  advertising: 'advertising',
  marketing: 'advertising',
  targeting: 'advertising',
  social: 'social',
  'social-media': 'social',
} as const satisfies CategoryMap;
