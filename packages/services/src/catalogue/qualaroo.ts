import type { Service } from '@cookiewarden/core';

/** Qualaroo: measurement. */
export const qualaroo: Service = {
  id: 'qualaroo',
  name: 'Qualaroo',
  operator: 'Qualaroo',
  category: 'statistical',
  cookies: [
    { name: 'ki_s', domain: 'qualaroo.com', maxAgeSeconds: 157_680_000 },
    { name: 'ki_u', domain: 'qualaroo.com', maxAgeSeconds: 157_680_000 },
  ],
  hosts: [{ host: 'qualaroo.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['qualaroo.com'] },
  ],
};
