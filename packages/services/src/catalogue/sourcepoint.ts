import type { Service } from '@cookiewarden/core';

/** Sourcepoint: consent banner. */
export const sourcepoint: Service = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  operator: 'Sourcepoint',
  category: 'technical',
  cookies: [{ name: 'consentUUID', maxAgeSeconds: 31_536_000 }, { name: '_sp_enable_dfp_personalized_ads' }],
  hosts: [
    { host: 'sp-prod.net' },
    { host: 'd2lv4zbk7v5f93.cloudfront.net' },
    { host: 'd3qxwzhswv93jk.cloudfront.net' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_sp_enable_dfp_personalized_ads'] },
    { source: 'autoconsent', date: '2026-11-01', facts: ['sp-prod.net'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['d2lv4zbk7v5f93.cloudfront.net', 'd3qxwzhswv93jk.cloudfront.net'],
    },
  ],
};
