import type { Service } from '@cookiewarden/core';

/** Cookiebot (Usercentrics): consent banner. */
export const cookiebot: Service = {
  id: 'cookiebot',
  name: 'Cookiebot (Usercentrics)',
  operator: 'Usercentrics',
  category: 'technical',
  cookies: [
    { name: 'CookieConsent', maxAgeSeconds: 31_536_000 },
    { name: 'CookieConsentBulkTicket', maxAgeSeconds: 31_536_000 },
    { name: 'CookieConsentBulkSetting-*', maxAgeSeconds: 31_536_000 },
    { name: 'userlang', maxAgeSeconds: 31_536_000 },
    { name: 'consentUUID', maxAgeSeconds: 31_536_000 },
    { name: 'CrossConsent' },
  ],
  hosts: [{ host: 'cookiebot.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cookiebot.com'] },
  ],
};
