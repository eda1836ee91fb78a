import type { Service } from '@cookiewarden/core';

/** Appier: advertising. */
export const appier: Service = {
  id: 'appier',
  name: 'Appier',
  operator: 'Appier',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'appier.net' }],
  hosts: [{ host: 'appier.net' }],
  tcfVendorId: 728,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['728'] },
  ],
};
