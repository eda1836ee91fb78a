import type { Service } from '@cookiewarden/core';

/** StackAdapt: advertising. */
export const stackadapt: Service = {
  id: 'stackadapt',
  name: 'StackAdapt',
  operator: 'StackAdapt',
  category: 'advertising',
  hosts: [{ host: 'stackadapt.com' }],
  tcfVendorId: 238,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['238'] },
  ],
};
