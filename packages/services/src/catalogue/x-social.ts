import type { Service } from '@cookiewarden/core';

/** X (Twitter) widgets: social media. */
export const xSocial: Service = {
  id: 'x-social',
  name: 'X (Twitter) widgets',
  operator: 'X',
  category: 'social',
  cookies: [
    { name: 'guest_id', domain: 'twitter.com', maxAgeSeconds: 34_560_000, category: 'advertising' },
    { name: 'personalization_id', domain: 'twitter.com', maxAgeSeconds: 34_560_000, category: 'advertising' },
    { name: 'ct0', domain: 'twitter.com', maxAgeSeconds: 63_072_000 },
    { name: 'gt', domain: 'twitter.com', maxAgeSeconds: 31_536_000 },
    { name: '_twitter_sess', domain: 'twitter.com', maxAgeSeconds: 'session' },
    { name: 'external_referer', domain: 'twitter.com', maxAgeSeconds: 63_072_000 },
  ],
  hosts: [
    { host: 'platform.twitter.com' },
    { host: 'syndication.twitter.com' },
    { host: 'cdn.syndication.twimg.com' },
  ],
  inline: [
    'twttr.widgets',
    'platform.twitter.com/widgets.js',
    'twitter.com/widgets.js',
    'twitter.com/widgets/',
    'twitter.com/i/jot',
  ],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['ct0', 'gt', '_twitter_sess', 'external_referer'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['twttr.widgets'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['platform.twitter.com/widgets.js'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['twitter.com/i/jot'] },
  ],
};
