import type { Service } from '@cookiewarden/core';

/** Sonobi: advertising. */
export const sonobi: Service = {
  id: 'sonobi',
  name: 'Sonobi',
  operator: 'Sonobi',
  category: 'advertising',
  cookies: [
    { name: '__uin_bw', domain: 'sonobi.com', maxAgeSeconds: 2_592_000 },
    { name: '__uir_bw', domain: 'sonobi.com', maxAgeSeconds: 86_400 },
    { name: '__uis', domain: 'sonobi.com', maxAgeSeconds: 2_505_600 },
    { name: 'HAPLB5S', domain: 'sonobi.com', maxAgeSeconds: 2_505_600 },
    { name: '__uin_mm', domain: 'sonobi.com', maxAgeSeconds: 3_801_600 },
    { name: '__uir_mm', domain: 'sonobi.com', maxAgeSeconds: 1_209_600 },
    { name: 'HAPLB8*', domain: 'sonobi.com', maxAgeSeconds: 'session' },
    { name: '__uin_rh', domain: 'sonobi.com', maxAgeSeconds: 31_449_600 },
    { name: '__uir_rh', domain: 'sonobi.com', maxAgeSeconds: 2_764_800 },
    { name: 'HAPLB3A', domain: 'sonobi.com', maxAgeSeconds: 'session' },
    { name: '*', domain: 'sonobi.com' },
  ],
  hosts: [{ host: 'sonobi.com' }],
  tcfVendorId: 104,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'sonobi.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['104'] },
  ],
};
