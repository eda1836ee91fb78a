import type { Service } from '@cookiewarden/core';

/** Tail: advertising. */
export const tailTarget: Service = {
  id: 'tail-target',
  name: 'Tail',
  operator: 'Tail',
  category: 'advertising',
  cookies: [
    { name: 'u', domain: 'tailtarget.com', maxAgeSeconds: 31_536_000 },
    { name: '_ssc', domain: 'tailtarget.com', maxAgeSeconds: 86_400 },
    { name: 'ttbprf', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'ttc', domain: 'tailtarget.com', maxAgeSeconds: 86_400 },
    { name: 'ttnprf', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'n', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'trk', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'ttca', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'dc', domain: 'tailtarget.com', maxAgeSeconds: 2_592_000 },
    { name: 'ttgcm', domain: 'tailtarget.com', maxAgeSeconds: 1_209_600 },
    { name: '*', domain: 'tailtarget.com' },
  ],
  hosts: [{ host: 'tailtarget.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'tailtarget.com'] },
  ],
};
