import type { Service } from '@cookiewarden/core';

/** OneTrust (CookiePro): consent banner. */
export const onetrust: Service = {
  id: 'onetrust',
  name: 'OneTrust (CookiePro)',
  operator: 'OneTrust',
  category: 'technical',
  cookies: [
    { name: 'OptanonConsent', maxAgeSeconds: 31_536_000 },
    { name: 'OptanonAlertBoxClosed', maxAgeSeconds: 31_536_000 },
    { name: 'OptanonControl', maxAgeSeconds: 31_536_000 },
    { name: 'OneTrustWPCCPAGoogleOptOut', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'cdn.cookielaw.org' },
    { host: 'geolocation.onetrust.com' },
    { host: 'optanon.blob.core.windows.net' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['cdn.cookielaw.org', 'geolocation.onetrust.com', 'optanon.blob.core.windows.net'],
    },
  ],
};
