import type { Service } from '@cookiewarden/core';

/** GumGum: advertising. */
export const gumgum: Service = {
  id: 'gumgum',
  name: 'GumGum',
  operator: 'GumGum',
  category: 'advertising',
  cookies: [
    { name: 'cs', domain: 'gumgum.com', maxAgeSeconds: 31_536_000 },
    { name: 'vst', domain: 'gumgum.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'gumgum.com' }],
  tcfVendorId: 61,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['gumgum.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['61'] },
  ],
};
