import type { Service } from '@cookiewarden/core';

/** ID5: identity for advertising. */
export const id5: Service = {
  id: 'id5',
  name: 'ID5',
  operator: 'ID5',
  category: 'advertising',
  cookies: [
    { name: 'id5', domain: 'id5-sync.com' },
    { name: '3pi', domain: 'id5-sync.com', maxAgeSeconds: 7_776_000 },
    { name: 'cip', domain: 'id5-sync.com', maxAgeSeconds: 86_400 },
    { name: 'cnac', domain: 'id5-sync.com', maxAgeSeconds: 86_400 },
    { name: 'car', domain: 'id5-sync.com', maxAgeSeconds: 86_400 },
    { name: 'callback', domain: 'id5-sync.com', maxAgeSeconds: 86_400 },
    { name: '*', domain: 'id5-sync.com' },
  ],
  hosts: [{ host: 'id5-sync.com' }, { host: 'eu-1-id5-sync.com' }],
  storage: [{ key: 'id5id', area: 'local' }],
  tcfVendorId: 131,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['id5id'] },
    { source: 'prebid', date: '2026-09-29', facts: ['131'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['eu-1-id5-sync.com'] },
  ],
};
