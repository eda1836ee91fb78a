import type { Service } from '@cookiewarden/core';

/** Reddit Pixel: advertising. */
export const redditPixel: Service = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  operator: 'Reddit',
  category: 'advertising',
  cookies: [{ name: '_rdt_uuid', maxAgeSeconds: 7_776_000 }],
  hosts: [
    { host: 'www.redditstatic.com' },
    { host: 'alb.reddit.com' },
    { host: 'pixel-config.reddit.com' },
    { host: 'events.redditmedia.com' },
  ],
  inline: [
    "rdt('init'",
    'rdt("init"',
    'redditstatic.com/ads/pixel.js',
    'reddit.com/rp.gif',
    'reddit.com/snoo.gif',
  ],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'observed-requests',
      date: '2026-11-01',
      facts: ['reddit.com/snoo.gif', 'events.redditmedia.com'],
    },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_rdt_uuid'] },
  ],
};
