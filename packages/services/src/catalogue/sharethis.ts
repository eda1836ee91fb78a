import type { Service } from '@cookiewarden/core';

/** ShareThis: social media. */
export const sharethis: Service = {
  id: 'sharethis',
  name: 'ShareThis',
  operator: 'ShareThis',
  category: 'social',
  cookies: [
    { name: '__unam' },
    { name: 'fpestid', maxAgeSeconds: 33_696_000 },
    { name: '__stid', domain: 'sharethis.com', maxAgeSeconds: 31_536_000 },
    { name: '__stidv', domain: 'sharethis.com' },
    { name: 'pxcelPage*', domain: 'sharethis.com', maxAgeSeconds: 31_536_000 },
    { name: 'pxcelBcnLcy', domain: 'sharethis.com', maxAgeSeconds: 'session' },
    { name: 'pxcelAcc3PC', domain: 'sharethis.com', maxAgeSeconds: 86_400 },
    { name: 'pubconsent*', domain: 'sharethis.com', maxAgeSeconds: 33_696_000, category: 'technical' },
    { name: 'st_optout', domain: 'sharethis.com', maxAgeSeconds: 315_360_000, category: 'technical' },
  ],
  hosts: [{ host: 'sharethis.com' }],
  inline: [
    'stLight.options',
    'sharethis.com/js/sharethis.js',
    'sharethis.com/button/buttons.js',
    'sharethis.com/button/async-buttons.js',
    'sharethis.com/pview',
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: [
        'sharethis.com/js/sharethis.js',
        'sharethis.com/button/buttons.js',
        'sharethis.com/button/async-buttons.js',
        'sharethis.com/pview',
        'sharethis.com',
      ],
    },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['__unam', 'stLight.options'] },
  ],
};
