import type { Service } from '@cookiewarden/core';

/** Klaviyo: e-mail marketing. */
export const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  operator: 'Klaviyo',
  category: 'advertising',
  cookies: [{ name: '__kla_id', maxAgeSeconds: 63_072_000 }],
  hosts: [{ host: 'klaviyo.com' }, { host: '*', path: '*/wp-content/plugins/klaviyo/*' }],
  inline: ['_learnq', 'klaviyo.com/onsite/js/', 'klaviyo.com/api/track'],
  clickIds: ['_kx'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__kla_id'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['klaviyo.com/api/track'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['klaviyo.com'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['_kx'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/klaviyo/*'],
    },
  ],
};
