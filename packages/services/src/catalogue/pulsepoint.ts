import type { Service } from '@cookiewarden/core';

/** PulsePoint, by ContextWeb: advertising. */
export const pulsepoint: Service = {
  id: 'pulsepoint',
  name: 'PulsePoint',
  operator: 'ContextWeb',
  category: 'advertising',
  cookies: [
    { name: '_dbefe', domain: 'contextweb.com', maxAgeSeconds: 'session' },
    { name: '*', domain: 'contextweb.com' },
  ],
  hosts: [{ host: 'contextweb.com' }, { host: 'displaymarketplace.com' }],
  tcfVendorId: 81,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_dbefe'] },
    { source: 'prebid', date: '2026-09-29', facts: ['81'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['displaymarketplace.com'] },
  ],
};
