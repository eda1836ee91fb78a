import type { Service } from '@cookiewarden/core';

/** 33Across: advertising. */
export const thirtyThreeAcross: Service = {
  id: 'thirty-three-across',
  name: '33Across',
  operator: '33Across',
  category: 'advertising',
  cookies: [{ name: '33x_ps', domain: '33across.com', maxAgeSeconds: 31_536_000 }],
  hosts: [{ host: '33across.com' }, { host: 'tynt.com' }],
  tcfVendorId: 58,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['33x_ps'] },
    { source: 'prebid', date: '2026-09-29', facts: ['58'] },
  ],
};
