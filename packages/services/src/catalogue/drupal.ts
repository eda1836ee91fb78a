import type { Service } from '@cookiewarden/core';

/** Drupal: site builder. */
export const drupal: Service = {
  id: 'drupal',
  name: 'Drupal',
  operator: 'Drupal',
  category: 'technical',
  cookies: [{ name: 'has_js', maxAgeSeconds: 'session' }, { name: 'cookie-agreed' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'autoconsent', date: '2026-11-01', facts: ['cookie-agreed'] },
  ],
};
