import type { Service } from '@cookiewarden/core';

/** TikTok Pixel, by ByteDance: advertising. */
export const tiktokPixel: Service = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  operator: 'ByteDance',
  category: 'advertising',
  cookies: [
    { name: '_ttp', maxAgeSeconds: 33_696_000 },
    { name: '_tt_enable_cookie', maxAgeSeconds: 33_696_000 },
    { name: 'ttcsid' },
    { name: 'ttcsid_*' },
    { name: 'ttclid' },
    { name: '_ttp', domain: 'tiktok.com', maxAgeSeconds: 33_696_000 },
    { name: 'ttwid', domain: 'tiktok.com', maxAgeSeconds: 31_536_000 },
    { name: 'msToken', domain: 'tiktok.com', maxAgeSeconds: 777_600 },
  ],
  hosts: [
    { host: 'analytics.tiktok.com' },
    { host: 'mon.tiktok.com' },
    { host: 'analytics.us.tiktok.com' },
    { host: 'analytics-ipv6.tiktokw.us' },
    { host: 'analytics.pangle-ads.com' },
    { host: '*', path: '*/wp-content/plugins/tiktok-for-business/*' },
  ],
  inline: [
    'TiktokAnalyticsObject',
    'ttq.load',
    'ttq.page',
    'analytics.tiktok.com/i18n/pixel/events.js',
    'analytics.tiktok.com/i18n/pixel/config.js',
    'analytics.tiktok.com/i18n/pixel/static/',
  ],
  clickIds: ['ttclid'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['msToken', 'ttcsid', 'ttcsid_*'] },
    { source: 'cookie-declarations', date: '2026-11-01', facts: ['_tt_enable_cookie', 'ttwid'] },
    { source: 'https://ads.tiktok.com/help/article?aid=10007540', date: '2026-11-01', facts: ['_ttp'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['ttclid'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['analytics-ipv6.tiktokw.us', 'analytics.pangle-ads.com'],
    },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/tiktok-for-business/*'],
    },
  ],
};
