import type { Service } from '@cookiewarden/core';

/** Beeswax: advertising. */
export const beeswax: Service = {
  id: 'beeswax',
  name: 'Beeswax',
  operator: 'Beeswax',
  category: 'advertising',
  cookies: [
    { name: 'bitoIsSecure', domain: 'bidr.io', maxAgeSeconds: 31_536_000 },
    { name: 'bito', domain: 'bidr.io', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'bidr.io' },
  ],
  hosts: [{ host: 'bidr.io' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'bidr.io'] },
  ],
};
