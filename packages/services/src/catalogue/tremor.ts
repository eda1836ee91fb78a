import type { Service } from '@cookiewarden/core';

/** Tremor Video: advertising. */
export const tremor: Service = {
  id: 'tremor',
  name: 'Tremor Video',
  operator: 'Tremor Video',
  category: 'advertising',
  cookies: [
    { name: 'tv_U*', domain: 'tremorhub.com', maxAgeSeconds: 2_592_000 },
    { name: 'tvid', domain: 'tremorhub.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'scanscout.com' },
    { name: '*', domain: 'tremorhub.com' },
  ],
  hosts: [
    { host: 'scanscout.com' },
    { host: 'tremorhub.com' },
    { host: 'videohub.tv' },
    { host: 'tremormedia.com' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['tv_U*', 'tvid'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['videohub.tv'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['tremormedia.com'] },
  ],
};
