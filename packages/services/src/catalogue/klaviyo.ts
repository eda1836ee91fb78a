import type { Service } from '@cookiewarden/core';

/** Klaviyo: e-mail marketing. */
export const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  operator: 'Klaviyo',
  category: 'advertising',
  cookies: [{ name: '__kla_id', maxAgeSeconds: 63_072_000 }],
  hosts: [{ host: 'static.klaviyo.com' }, { host: 'static-tracking.klaviyo.com' }, { host: 'a.klaviyo.com' }],
  inline: ['_learnq'],
  clickIds: ['_kx'],
  sources: [
    {
      source: 'partytown',
      date: '2024-06-01',
      facts: ['_learnq', 'static.klaviyo.com', 'static-tracking.klaviyo.com'],
    },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__kla_id'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['a.klaviyo.com'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['_kx'] },
  ],
};
