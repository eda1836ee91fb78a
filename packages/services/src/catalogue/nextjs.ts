import type { Service } from '@cookiewarden/core';

/** Next.js, by Vercel: sessions and protection of forms. */
export const nextjs: Service = {
  id: 'nextjs',
  name: 'Next.js',
  operator: 'Vercel',
  category: 'technical',
  cookies: [{ name: 'NEXT_LOCALE', maxAgeSeconds: 'session' }, { name: '__next_preview_data' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
