import type { Service } from '@cookiewarden/core';

/** RTB House: advertising. */
export const rtbHouse: Service = {
  id: 'rtb-house',
  name: 'RTB House',
  operator: 'RTB House',
  category: 'advertising',
  cookies: [
    { name: 'c', domain: 'creativecdn.com', maxAgeSeconds: 31_449_600 },
    { name: 'g', domain: 'creativecdn.com', maxAgeSeconds: 31_449_600 },
    { name: 'ts', domain: 'creativecdn.com', maxAgeSeconds: 31_536_000 },
    { name: 'u', domain: 'creativecdn.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'creativecdn.com' },
  ],
  hosts: [{ host: 'creativecdn.com' }, { host: 'erne.co' }, { host: 'esp.rtbhouse.com' }],
  tcfVendorId: 16,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'creativecdn.com', 'erne.co'] },
    { source: 'prebid', date: '2026-09-29', facts: ['16'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['esp.rtbhouse.com'] },
  ],
};
