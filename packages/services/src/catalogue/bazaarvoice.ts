import type { Service } from '@cookiewarden/core';

/** Bazaarvoice: reviews. */
export const bazaarvoice: Service = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  operator: 'Bazaarvoice',
  category: 'personalization',
  cookies: [
    { name: 'BVBRANDID', domain: 'bazaarvoice.com', maxAgeSeconds: 630_720_000 },
    { name: 'BVBRANDSID', domain: 'bazaarvoice.com', maxAgeSeconds: 630_720_000 },
    { name: 'BVID', domain: 'bazaarvoice.com', maxAgeSeconds: 31_536_000 },
    { name: 'BVSID', domain: 'bazaarvoice.com', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'bazaarvoice.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['bazaarvoice.com'] },
  ],
};
