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
  inline: ["rdt('init'", 'rdt("init"', 'www.redditstatic.com/ads/pixel.js'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_rdt_uuid'] },
    { source: 'observed-requests', date: '2026-11-01', facts: ['events.redditmedia.com'] },
  ],
};
