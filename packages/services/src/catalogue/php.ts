import type { Service } from '@cookiewarden/core';

/** PHP session, by the PHP project: sessions and protection of forms. */
export const php: Service = {
  id: 'php',
  name: 'PHP session',
  operator: 'the PHP project',
  category: 'technical',
  cookies: [
    { name: 'PHPSESSID', maxAgeSeconds: 'session' },
    { name: '__Secure-PHPSESSID', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
