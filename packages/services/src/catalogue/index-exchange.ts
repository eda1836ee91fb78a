import type { Service } from '@cookiewarden/core';

/** Index Exchange (Casale): advertising. */
export const indexExchange: Service = {
  id: 'index-exchange',
  name: 'Index Exchange (Casale)',
  operator: 'Index Exchange',
  category: 'advertising',
  cookies: [
    { name: 'CMID', domain: 'casalemedia.com' },
    { name: 'CMPS', domain: 'casalemedia.com', maxAgeSeconds: 86_400 },
    { name: 'CMPRO', domain: 'casalemedia.com', maxAgeSeconds: 86_400 },
    { name: 'CMST', domain: 'casalemedia.com', maxAgeSeconds: 86_400 },
    { name: 'CMRUM3', domain: 'casalemedia.com', maxAgeSeconds: 86_400 },
    { name: '*', domain: 'casalemedia.com' },
  ],
  hosts: [{ host: 'casalemedia.com' }, { host: 'indexww.com' }],
  tcfVendorId: 10,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'casalemedia.com', 'indexww.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['10'] },
  ],
};
