import type { Service } from '@cookiewarden/core';

/** adscale: advertising. */
export const adscale: Service = {
  id: 'adscale',
  name: 'adscale',
  operator: 'Adscale',
  category: 'advertising',
  cookies: [
    { name: 'uu', domain: 'adscale.de', maxAgeSeconds: 31_536_000 },
    { name: 'cct', domain: 'adscale.de', maxAgeSeconds: 'session' },
    { name: 'tu', domain: 'adscale.de', maxAgeSeconds: 2_505_600 },
  ],
  hosts: [{ host: 'adscale.de' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adscale.de'] },
  ],
};
