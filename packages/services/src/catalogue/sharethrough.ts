import type { Service } from '@cookiewarden/core';

/** Sharethrough: advertising. */
export const sharethrough: Service = {
  id: 'sharethrough',
  name: 'Sharethrough',
  operator: 'Sharethrough',
  category: 'advertising',
  cookies: [{ name: 'stx_user_id', domain: 'sharethrough.com', maxAgeSeconds: 31_536_000 }],
  hosts: [{ host: 'sharethrough.com' }],
  tcfVendorId: 80,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'prebid', date: '2026-09-29', facts: ['80'] },
  ],
};
