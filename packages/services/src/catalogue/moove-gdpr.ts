import type { Service } from '@cookiewarden/core';

/** GDPR Cookie Compliance (Moove): consent banner. */
export const mooveGdpr: Service = {
  id: 'moove-gdpr',
  name: 'GDPR Cookie Compliance (Moove)',
  operator: 'Moove',
  category: 'technical',
  cookies: [{ name: 'moove_gdpr_popup', maxAgeSeconds: 31_536_000 }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
