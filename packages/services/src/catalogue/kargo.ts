import type { Service } from '@cookiewarden/core';

/** Kargo: advertising. */
export const kargo: Service = {
  id: 'kargo',
  name: 'Kargo',
  operator: 'Kargo',
  category: 'advertising',
  hosts: [{ host: 'kargo.com' }],
  tcfVendorId: 972,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['972'] },
  ],
};
