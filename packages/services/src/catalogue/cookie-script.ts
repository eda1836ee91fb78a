import type { Service } from '@cookiewarden/core';

/** Cookie-Script: consent banner. */
export const cookieScript: Service = {
  id: 'cookie-script',
  name: 'Cookie-Script',
  operator: 'Cookie-Script',
  category: 'technical',
  cookies: [{ name: 'CookieScriptConsent' }],
  hosts: [{ host: 'cdn.cookie-script.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cdn.cookie-script.com'] },
  ],
};
