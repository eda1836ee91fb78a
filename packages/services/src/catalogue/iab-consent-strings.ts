import type { Service } from '@cookiewarden/core';

/** IAB consent strings: consent banner. */
export const iabConsentStrings: Service = {
  id: 'iab-consent-strings',
  name: 'IAB consent strings',
  operator: 'IAB',
  category: 'technical',
  cookies: [
    { name: 'euconsent-v2', maxAgeSeconds: 31_536_000 },
    { name: 'euconsent', maxAgeSeconds: 31_536_000 },
    { name: 'usprivacy*', maxAgeSeconds: 'session' },
    { name: 'addtl_consent' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['addtl_consent'] },
  ],
};
