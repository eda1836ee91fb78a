import type { Service } from '@cookiewarden/core';

/** CookieYes / Cookie Law Info: consent banner. */
export const cookieyes: Service = {
  id: 'cookieyes',
  name: 'CookieYes / Cookie Law Info',
  operator: 'CookieYes',
  category: 'technical',
  cookies: [
    { name: 'cookieyes-consent', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyesID', maxAgeSeconds: 31_536_000 },
    { name: 'cky-consent', maxAgeSeconds: 31_536_000 },
    { name: 'cky-action', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyes-necessary', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyes-functional', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyes-analytics', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyes-performance', maxAgeSeconds: 31_536_000 },
    { name: 'cookieyes-advertisement', maxAgeSeconds: 31_536_000 },
    { name: 'viewed_cookie_policy', maxAgeSeconds: 28_512_000 },
    { name: 'cookielawinfo-checkbox-*', maxAgeSeconds: 28_512_000 },
    { name: 'CookieLawInfoConsent', maxAgeSeconds: 31_536_000 },
    { name: 'cli_user_preference', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'cdn-cookieyes.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['cdn-cookieyes.com'] },
  ],
};
