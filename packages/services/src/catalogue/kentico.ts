import type { Service } from '@cookiewarden/core';

/** Kentico Xperience: site builder. */
export const kentico: Service = {
  id: 'kentico',
  name: 'Kentico Xperience',
  operator: 'Kentico',
  category: 'technical',
  cookies: [
    { name: 'CMSPreferredCulture', maxAgeSeconds: 31_536_000 },
    { name: 'CMSCsrfCookie', maxAgeSeconds: 'session' },
    { name: 'CMSCookieLevel', maxAgeSeconds: 31_536_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
