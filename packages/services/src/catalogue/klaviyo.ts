import type { Service } from '@cookiewarden/core';

/** Klaviyo: e-mail marketing. */
export const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  operator: 'Klaviyo',
  category: 'advertising',
  cookies: [{ name: '__kla_id', maxAgeSeconds: 63_072_000 }],
  hosts: [{ host: 'klaviyo.com' }],
  inline: ['_learnq'],
  clickIds: ['_kx'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'partytown', date: '2024-06-01', facts: ['_learnq'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['klaviyo.com'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['_kx'] },
  ],
};
