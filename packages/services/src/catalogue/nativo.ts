import type { Service } from '@cookiewarden/core';

/** Nativo: advertising. */
export const nativo: Service = {
  id: 'nativo',
  name: 'Nativo',
  operator: 'Nativo',
  category: 'advertising',
  cookies: [
    { name: 'opt_out', domain: 'postrelease.com', maxAgeSeconds: 31_536_000, category: 'technical' },
    { name: 'visitor', domain: 'postrelease.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'postrelease.com' },
  ],
  hosts: [{ host: 'postrelease.com' }, { host: 'ntv.io' }],
  tcfVendorId: 263,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'postrelease.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['263'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ntv.io'] },
  ],
};
