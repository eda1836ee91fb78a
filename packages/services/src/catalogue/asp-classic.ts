import type { Service } from '@cookiewarden/core';

/** Classic ASP session, by Microsoft: sessions and protection of forms. */
export const aspClassic: Service = {
  id: 'asp-classic',
  name: 'Classic ASP session',
  operator: 'Microsoft',
  category: 'technical',
  cookies: [{ name: 'ASPSESSIONID*', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
