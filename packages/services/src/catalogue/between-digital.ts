import type { Service } from '@cookiewarden/core';

/** Between Digital: advertising. */
export const betweenDigital: Service = {
  id: 'between-digital',
  name: 'Between Digital',
  operator: 'Between Digital',
  category: 'advertising',
  cookies: [
    { name: 'ss', domain: 'betweendigital.com', maxAgeSeconds: 315_360_000 },
    { name: 'dc', domain: 'betweendigital.com', maxAgeSeconds: 315_360_000 },
    { name: '*', domain: 'betweendigital.com' },
  ],
  hosts: [{ host: 'betweendigital.com' }],
  tcfVendorId: 724,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'betweendigital.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['724'] },
  ],
};
