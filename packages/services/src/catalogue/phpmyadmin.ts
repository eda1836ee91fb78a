import type { Service } from '@cookiewarden/core';

/** phpMyAdmin: sessions. */
export const phpmyadmin: Service = {
  id: 'phpmyadmin',
  name: 'phpMyAdmin',
  operator: 'phpMyAdmin',
  category: 'technical',
  cookies: [
    { name: 'phpMyAdmin', maxAgeSeconds: 'session' },
    { name: 'pma_lang', maxAgeSeconds: 2_592_000 },
    { name: 'pmaAuth-*', maxAgeSeconds: 'session' },
    { name: 'pmaUser-*', maxAgeSeconds: 2_592_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
