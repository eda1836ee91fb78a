import type { Service } from '@cookiewarden/core';

/** Laravel: sessions and protection of forms. */
export const laravel: Service = {
  id: 'laravel',
  name: 'Laravel',
  operator: 'Laravel',
  category: 'technical',
  cookies: [{ name: 'laravel_session' }, { name: 'XSRF-TOKEN' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
