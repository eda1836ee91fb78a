import type { Service } from '@cookiewarden/core';

/** AddThis, by Oracle: social media. */
export const addthis: Service = {
  id: 'addthis',
  name: 'AddThis (discontinued 2023)',
  operator: 'Oracle',
  category: 'social',
  cookies: [
    { name: '__atuvc' },
    { name: '__atuvs' },
    { name: 'uid', domain: 'addthis.com', maxAgeSeconds: 5_184_000 },
    { name: 'na_id', domain: 'addthis.com' },
  ],
  hosts: [{ host: 'v1.addthisedge.com' }, { host: 'm.addthisedge.com' }, { host: 'addthis.com' }],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['__atuvc', '__atuvs', 'addthis.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['v1.addthisedge.com', 'm.addthisedge.com'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['uid'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['na_id'] },
  ],
};
