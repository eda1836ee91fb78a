import type { Service } from '@cookiewarden/core';

/** TransUnion TruAudience (Neustar AdAdvisor): identity for advertising. */
export const neustar: Service = {
  id: 'neustar',
  name: 'TransUnion TruAudience (Neustar AdAdvisor)',
  operator: 'TransUnion',
  category: 'advertising',
  cookies: [
    { name: 'ab', domain: 'agkn.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'agkn.com' },
  ],
  hosts: [{ host: 'agkn.com' }, { host: 'adadvisor.net' }],
  inline: ['agkn.com/pixel/'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['ab'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['agkn.com/pixel/'] },
  ],
};
