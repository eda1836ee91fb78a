import type { Service } from '@cookiewarden/core';

/** Sailthru: advertising. */
export const sailthru: Service = {
  id: 'sailthru',
  name: 'Sailthru',
  operator: 'Sailthru',
  category: 'advertising',
  cookies: [
    { name: '*', domain: 'sail-horizon.com' },
    { name: '*', domain: 'sail-track.com' },
  ],
  hosts: [{ host: 'sail-horizon.com' }, { host: 'sail-personalize.com' }, { host: 'sail-track.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
