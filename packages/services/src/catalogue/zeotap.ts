import type { Service } from '@cookiewarden/core';

/** zeotap: advertising. */
export const zeotap: Service = {
  id: 'zeotap',
  name: 'zeotap',
  operator: 'ZEOTAP',
  category: 'advertising',
  cookies: [
    { name: 'zc', domain: 'zeotap.com', maxAgeSeconds: 315_360_000 },
    { name: 'zsc', domain: 'zeotap.com', maxAgeSeconds: 86_400 },
    { name: 'zi', domain: 'zeotap.com', maxAgeSeconds: 31_536_000 },
    { name: 'idp', domain: 'zeotap.com', maxAgeSeconds: 31_536_000 },
    { name: 'zuc', domain: 'zeotap.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'zeotap.com' },
  ],
  hosts: [{ host: 'zeotap.com' }],
  tcfVendorId: 301,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'zeotap.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['301'] },
  ],
};
