import type { Service } from '@cookiewarden/core';

/** Equativ (Smart AdServer): advertising. */
export const equativ: Service = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  operator: 'Equativ',
  category: 'advertising',
  cookies: [
    { name: 'pid', domain: 'smartadserver.com', maxAgeSeconds: 31_536_000 },
    { name: 'partner-*', domain: 'smartadserver.com', maxAgeSeconds: 33_696_000 },
    { name: 'csync', domain: 'smartadserver.com', maxAgeSeconds: 86_400 },
    { name: 'TestIfCookie', domain: 'smartadserver.com', maxAgeSeconds: 'session' },
    { name: 'TestIfCookieP', domain: 'smartadserver.com', maxAgeSeconds: 33_696_000 },
    { name: '*', domain: 'smartadserver.com' },
  ],
  hosts: [{ host: 'smartadserver.com' }, { host: 'sascdn.com' }, { host: 'sasqos.com' }],
  inline: ['sascdn.com/tag/'],
  tcfVendorId: 45,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['*', 'sascdn.com/tag/', 'smartadserver.com', 'sascdn.com'],
    },
    { source: 'prebid', date: '2026-09-29', facts: ['45'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['sasqos.com'] },
  ],
};
