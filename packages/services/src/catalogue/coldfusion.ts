import type { Service } from '@cookiewarden/core';

/** Adobe ColdFusion: sessions and protection of forms. */
export const coldfusion: Service = {
  id: 'coldfusion',
  name: 'Adobe ColdFusion',
  operator: 'Adobe',
  category: 'technical',
  cookies: [
    { name: 'CFID', maxAgeSeconds: 86_400 },
    { name: 'CFTOKEN', maxAgeSeconds: 86_400 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
