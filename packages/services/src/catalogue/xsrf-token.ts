import type { Service } from '@cookiewarden/core';

/** XSRF-TOKEN convention: sessions and protection of forms. */
export const xsrfToken: Service = {
  id: 'xsrf-token',
  name: 'XSRF-TOKEN convention',
  category: 'technical',
  cookies: [{ name: 'XSRF-TOKEN', maxAgeSeconds: 'session' }, { name: 'csrf-token' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['csrf-token'] },
  ],
};
