import type { Service } from '@cookiewarden/core';

/** Yieldlab: advertising. */
export const yieldlab: Service = {
  id: 'yieldlab',
  name: 'Yieldlab',
  operator: 'Yieldlab',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'yieldlab.net' }],
  hosts: [{ host: 'yieldlab.net' }],
  tcfVendorId: 70,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['70'] },
  ],
};
