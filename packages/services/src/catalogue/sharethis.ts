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
    { name: 'pubconsent*', domain: 'sharethis.com', maxAgeSeconds: 33_696_000 },
    { name: 'st_optout', domain: 'sharethis.com', maxAgeSeconds: 315_360_000 },
  ],
  hosts: [{ host: 'sharethis.com' }],
  inline: [
    'stLight.options',
    'platform-api.sharethis.com/js/sharethis.js',
    'w.sharethis.com/button/buttons.js',
    'w.sharethis.com/button/async-buttons.js',
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['__unam', 'stLight.options', 'platform-api.sharethis.com/js/sharethis.js', 'sharethis.com'],
    },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['w.sharethis.com/button/buttons.js', 'w.sharethis.com/button/async-buttons.js'],
    },
  ],
};
