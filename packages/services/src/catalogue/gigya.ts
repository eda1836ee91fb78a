import type { Service } from '@cookiewarden/core';

/** SAP Customer Data Cloud (Gigya): sign-in. */
export const gigya: Service = {
  id: 'gigya',
  name: 'SAP Customer Data Cloud (Gigya)',
  operator: 'Gigya',
  category: 'technical',
  cookies: [
    { name: 'gig_canary', maxAgeSeconds: 31_104_000 },
    { name: 'gig_canary_ver*', maxAgeSeconds: 31_104_000 },
    { name: 'gig_bootstrap_*', maxAgeSeconds: 31_104_000 },
    { name: 'glt_*' },
    { name: 'gmid', maxAgeSeconds: 31_104_000 },
    { name: 'ucid', maxAgeSeconds: 33_696_000 },
    { name: 'hasGmid', maxAgeSeconds: 33_696_000 },
    { name: '_gig_lt', maxAgeSeconds: 31_104_000 },
    { name: '_gig_*', maxAgeSeconds: 31_104_000 },
  ],
  hosts: [{ host: 'gigya.com' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
