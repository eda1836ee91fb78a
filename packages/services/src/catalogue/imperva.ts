import type { Service } from '@cookiewarden/core';

/** Imperva (Incapsula): load balancing and protection. */
export const imperva: Service = {
  id: 'imperva',
  name: 'Imperva (Incapsula)',
  operator: 'Imperva',
  category: 'technical',
  cookies: [
    { name: 'visid_incap_*', maxAgeSeconds: 31_536_000 },
    { name: 'incap_ses_*', maxAgeSeconds: 'session' },
    { name: 'nlbi_*', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
