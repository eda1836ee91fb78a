import type { Service } from '@cookiewarden/core';

/** Complianz: consent banner. */
export const complianz: Service = {
  id: 'complianz',
  name: 'Complianz',
  operator: 'Complianz',
  category: 'technical',
  cookies: [
    { name: 'cmplz_*', maxAgeSeconds: 31_536_000 },
    { name: 'complianz_policy_id', maxAgeSeconds: 31_536_000 },
    { name: 'complianz_consent_status', maxAgeSeconds: 31_536_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
