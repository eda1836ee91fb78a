import type { Service } from '@cookiewarden/core';

/** Undertone, by Intercept Interactive: advertising. */
export const undertone: Service = {
  id: 'undertone',
  name: 'Undertone',
  operator: 'Intercept Interactive',
  category: 'advertising',
  cookies: [
    { name: 'UID_EXT_*', domain: 'undertone.com', maxAgeSeconds: 31_536_000 },
    { name: 'UTID', domain: 'undertone.com', maxAgeSeconds: 31_536_000 },
    { name: 'UTID_ENC', domain: 'undertone.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'undertone.com' },
  ],
  hosts: [{ host: 'undertone.com' }, { host: 'legolas-media.com' }],
  tcfVendorId: 677,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'undertone.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['677'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['legolas-media.com'] },
  ],
};
