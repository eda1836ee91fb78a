import type { Service } from '@cookiewarden/core';

/** Civic Cookie Control: consent banner. */
export const civic: Service = {
  id: 'civic',
  name: 'Civic Cookie Control',
  operator: 'Civic',
  category: 'technical',
  cookies: [{ name: 'CookieControl', maxAgeSeconds: 7_776_000 }],
  hosts: [{ host: 'cc.cdn.civiccomputing.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cc.cdn.civiccomputing.com'] },
  ],
};
