import type { StandardCategory } from './category.js';

/** What banners, sites and authorities call the five categories: words with one meaning only. */
export const categoryWords = {
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
} as const satisfies Readonly<Record<string, StandardCategory>>;
