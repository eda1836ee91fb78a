import type { Service } from '@cookiewarden/core';

/** BidSwitch: advertising. */
export const bidswitch: Service = {
  id: 'bidswitch',
  name: 'BidSwitch',
  operator: 'Bidswitch',
  category: 'advertising',
  cookies: [
    { name: 'tuuid', domain: 'bidswitch.net', maxAgeSeconds: 33_696_000 },
    { name: 'tuuid_lu', domain: 'bidswitch.net' },
    { name: '*', domain: 'bidswitch.net' },
  ],
  hosts: [{ host: 'bidswitch.net' }],
  inline: ['bidswitch.net/sync'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*'] },
    { source: 'prebid', date: '2026-09-29', facts: ['bidswitch.net/sync'] },
  ],
};
