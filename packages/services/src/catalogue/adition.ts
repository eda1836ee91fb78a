import type { Service } from '@cookiewarden/core';

/** Adition: advertising. */
export const adition: Service = {
  id: 'adition',
  name: 'Adition',
  operator: 'Adition',
  category: 'advertising',
  cookies: [
    { name: 'UserID1', domain: 'adition.com', maxAgeSeconds: 15_552_000 },
    { name: '*', domain: 'adition.com' },
  ],
  hosts: [{ host: 'adition.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['UserID1'] },
  ],
};
