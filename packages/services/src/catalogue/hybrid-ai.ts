import type { Service } from '@cookiewarden/core';

/** Hybrid: advertising. */
export const hybridAi: Service = {
  id: 'hybrid-ai',
  name: 'Hybrid',
  operator: 'Hybrid',
  category: 'advertising',
  hosts: [{ host: 'hybrid.ai' }],
  tcfVendorId: 206,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['206'] },
  ],
};
