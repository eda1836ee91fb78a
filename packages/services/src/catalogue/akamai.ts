import type { Service } from '@cookiewarden/core';

/** Akamai (Bot Manager, edge): load balancing and protection. */
export const akamai: Service = {
  id: 'akamai',
  name: 'Akamai (Bot Manager, edge)',
  operator: 'Akamai',
  category: 'technical',
  cookies: [
    { name: 'ak_bmsc' },
    { name: 'bm_sv' },
    { name: 'bm_sz' },
    { name: '_abck' },
    { name: 'AKA_A2' },
    { name: 'AKA_*' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['bm_sz'] },
  ],
};
