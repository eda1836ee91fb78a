import type { Service } from '@cookiewarden/core';

/** Parse.ly, by Automattic: visits. */
export const parsely: Service = {
  id: 'parsely',
  name: 'Parse.ly',
  operator: 'Automattic',
  category: 'statistical',
  cookies: [
    { name: '_parsely_visitor', maxAgeSeconds: 33_696_000 },
    { name: '_parsely_session', maxAgeSeconds: 1_800 },
    { name: '_parsely_slot_click' },
    { name: '_parsely_tpa_blocked' },
  ],
  hosts: [
    { host: 'parsely.com' },
    { host: 'd1z2jf7jlzjs58.cloudfront.net' },
    { host: '*', path: '*/parsely.js' },
    { host: '*', path: '*/wp-content/plugins/wp-parsely/*' },
  ],
  inline: ['PARSELY', 'parsely.com/keys/', 'parsely.com/p.js', 'pixel.parsely.com/plogger/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['PARSELY', 'parsely.com/keys/'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['parsely.com', 'd1z2jf7jlzjs58.cloudfront.net'],
    },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['pixel.parsely.com/plogger/'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['parsely.com/p.js'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/parsely.js'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/wp-parsely/*'],
    },
  ],
};
