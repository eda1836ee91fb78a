import type { Service } from '@cookiewarden/core';

/** Weborama: advertising. */
export const weborama: Service = {
  id: 'weborama',
  name: 'Weborama',
  operator: 'Weborama',
  category: 'advertising',
  cookies: [{ name: 'AFFICHE_W', domain: 'weborama.fr', maxAgeSeconds: 7_776_000 }],
  hosts: [{ host: 'weborama.com' }, { host: 'weborama.fr' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['AFFICHE_W'] },
  ],
};
