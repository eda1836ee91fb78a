import type { Service } from '@cookiewarden/core';

/** Adagio, by Onfocus SAS: advertising. */
export const adagio: Service = {
  id: 'adagio',
  name: 'Adagio',
  operator: 'Onfocus SAS',
  category: 'advertising',
  cookies: [{ name: '*', domain: '4dex.io' }],
  hosts: [{ host: '4dex.io' }],
  tcfVendorId: 617,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['617'] },
  ],
};
