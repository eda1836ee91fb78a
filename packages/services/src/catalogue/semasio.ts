import type { Service } from '@cookiewarden/core';

/** Semasio: advertising. */
export const semasio: Service = {
  id: 'semasio',
  name: 'Semasio',
  operator: 'Semasio',
  category: 'advertising',
  cookies: [
    { name: 'SEUNCY', domain: 'semasio.net', maxAgeSeconds: 15_465_600 },
    { name: '*', domain: 'semasio.net' },
  ],
  hosts: [{ host: 'semasio.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['SEUNCY'] },
  ],
};
