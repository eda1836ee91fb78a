import type { Service } from '@cookiewarden/core';

/** SpringServe, by SpringServer: advertising. */
export const springserve: Service = {
  id: 'springserve',
  name: 'SpringServe',
  operator: 'SpringServer',
  category: 'advertising',
  cookies: [
    { name: 'ssid', domain: 'springserve.com', maxAgeSeconds: 31_536_000 },
    { name: 'sst', domain: 'springserve.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'springserve.com' },
  ],
  hosts: [{ host: 'springserve.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'springserve.com'] },
  ],
};
