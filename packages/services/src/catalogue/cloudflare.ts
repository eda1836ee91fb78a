import type { Service } from '@cookiewarden/core';

/** Cloudflare: load balancing and protection. */
export const cloudflare: Service = {
  id: 'cloudflare',
  name: 'Cloudflare (bot management, load balancing, rate limiting)',
  operator: 'Cloudflare',
  category: 'technical',
  cookies: [
    { name: '__cf_bm', maxAgeSeconds: 1_800 },
    { name: '__cfduid' },
    { name: '_cfuvid', maxAgeSeconds: 'session' },
    { name: 'cf_clearance' },
    { name: '__cflb', maxAgeSeconds: 86_400 },
    { name: '__cfruid', maxAgeSeconds: 'session' },
    { name: '__cfwaitingroom' },
    { name: '__cfseq', maxAgeSeconds: 'session' },
    { name: 'cf_ob_info' },
    { name: 'cf_use_ob' },
    { name: 'cf_chl_2' },
    { name: 'cf_chl_rc_i' },
    { name: 'cf_chl_rc_ni' },
    { name: 'cf_chl_rc_m' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'https://developers.cloudflare.com/fundamentals/get-started/cloudflare-cookies/',
      date: '2026-11-01',
      facts: ['__cf_bm', '__cflb'],
    },
    { source: 'nuxt-scripts', date: '2026-09-10', facts: ['_cfuvid'] },
  ],
};
