import type { Service } from '@cookiewarden/core';

/** TripleLift: advertising. */
export const triplelift: Service = {
  id: 'triplelift',
  name: 'TripleLift',
  operator: 'TripleLift',
  category: 'advertising',
  cookies: [
    { name: 'tluid', domain: '3lift.com', maxAgeSeconds: 7_776_000 },
    { name: 'tluidp', domain: '3lift.com', maxAgeSeconds: 7_776_000 },
    { name: '*', domain: '3lift.com' },
  ],
  hosts: [{ host: '3lift.com' }],
  tcfVendorId: 28,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', '3lift.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['28'] },
  ],
};
