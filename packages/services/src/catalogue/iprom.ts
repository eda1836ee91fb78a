import type { Service } from '@cookiewarden/core';

/** iPROM: advertising. */
export const iprom: Service = {
  id: 'iprom',
  name: 'iPROM',
  operator: 'iPROM',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'iprom.net' }],
  hosts: [{ host: 'iprom.net' }],
  tcfVendorId: 811,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['811'] },
  ],
};
