import type { Service } from '@cookiewarden/core';

/** X (Twitter) Pixel: advertising. */
export const xPixel: Service = {
  id: 'x-pixel',
  name: 'X (Twitter) Pixel',
  operator: 'X',
  category: 'advertising',
  cookies: [
    { name: 'personalization_id', domain: 'twitter.com', maxAgeSeconds: 34_560_000 },
    { name: 'guest_id', domain: 'twitter.com', maxAgeSeconds: 34_560_000 },
    { name: 'guest_id_ads', domain: 'twitter.com', maxAgeSeconds: 34_560_000 },
    { name: 'guest_id_marketing', domain: 'twitter.com', maxAgeSeconds: 34_560_000 },
    { name: 'muc_ads', domain: 't.co', maxAgeSeconds: 34_560_000 },
  ],
  hosts: [
    { host: 'analytics.twitter.com' },
    { host: 'ads-twitter.com' },
    { host: 't.co', path: '/i/adsct' },
    { host: 't.co', path: '/1/i/adsct' },
  ],
  inline: [
    "twq('init'",
    'twq("init"',
    "twq('config'",
    'twq("config"',
    'ads-twitter.com/uwt.js',
    'twitter.com/i/adsct',
    't.co/i/adsct',
    't.co/1/i/adsct',
    'twitter.com/1/i/adsct',
  ],
  clickIds: ['twclid'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ["twq('config'", 'twq("config"', 'twitter.com/i/adsct'],
    },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ["twq('init'", 'twq("init"'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['t.co/i/adsct'] },
  ],
};
