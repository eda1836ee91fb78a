import type { Service } from '@cookiewarden/core';

/** TrustX: advertising. */
export const trustx: Service = {
  id: 'trustx',
  name: 'TrustX',
  operator: 'TrustX',
  category: 'advertising',
  hosts: [{ host: 'trustx.org' }],
  tcfVendorId: 686,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['686'] },
  ],
};
