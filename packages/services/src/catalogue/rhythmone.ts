import type { Service } from '@cookiewarden/core';

/** RhythmOne, by Burst Media: advertising. */
export const rhythmone: Service = {
  id: 'rhythmone',
  name: 'RhythmOne',
  operator: 'Burst Media',
  category: 'advertising',
  cookies: [
    { name: '_rxuuid', domain: '1rx.io', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: '1rx.io' },
  ],
  hosts: [{ host: '1rx.io' }],
  tcfVendorId: 36,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_rxuuid'] },
    { source: 'prebid', date: '2026-09-29', facts: ['36'] },
  ],
};
