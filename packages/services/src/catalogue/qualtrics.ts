import type { Service } from '@cookiewarden/core';

/** Qualtrics Site Intercept: surveys. */
export const qualtrics: Service = {
  id: 'qualtrics',
  name: 'Qualtrics Site Intercept',
  operator: 'Qualtrics',
  category: 'statistical',
  cookies: [
    { name: 'QSI_HistorySession', maxAgeSeconds: 'session' },
    { name: 'QSI_SI_*_intercept', maxAgeSeconds: 2_592_000 },
    { name: 'QSI_S_*', maxAgeSeconds: 604_800 },
    { name: 'QSI_ReplaySession_Info_*', maxAgeSeconds: 'session' },
    { name: 'QST', maxAgeSeconds: 15_552_000 },
  ],
  hosts: [{ host: 'siteintercept.qualtrics.com' }],
  inline: ['qualtrics.com/WRSiteInterceptEngine/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['qualtrics.com/WRSiteInterceptEngine/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['siteintercept.qualtrics.com'] },
  ],
};
