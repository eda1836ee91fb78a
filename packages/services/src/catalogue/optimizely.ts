import type { Service } from '@cookiewarden/core';

/** Optimizely: tests of variants. */
export const optimizely: Service = {
  id: 'optimizely',
  name: 'Optimizely',
  operator: 'Optimizely',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: 'optimizelyEndUserId', maxAgeSeconds: 15_552_000 },
    { name: 'optimizelyRedirectData', maxAgeSeconds: 5 },
    { name: 'optimizelyDomainTestCookie', maxAgeSeconds: 15_552_000 },
    { name: 'optimizelyOptOut', maxAgeSeconds: 315_360_000, category: 'technical' },
    { name: '*end_user_id', domain: 'optimizely.com' },
    { name: '*', domain: 'log.optimizely.com' },
  ],
  hosts: [{ host: 'optimizely.com' }],
  inline: ['optimizely.com/event'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'klaro', date: '2025-03-01', facts: ['*', 'optimizely.com'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['*end_user_id', 'optimizely.com/event'] },
  ],
};
