import type { Service } from '@cookiewarden/core';

/** Connatix: advertising. */
export const connatix: Service = {
  id: 'connatix',
  name: 'Connatix',
  operator: 'Connatix',
  category: 'advertising',
  hosts: [{ host: 'connatix.com' }],
  tcfVendorId: 143,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['143'] },
  ],
};
