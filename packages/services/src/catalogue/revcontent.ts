import type { Service } from '@cookiewarden/core';

/** Revcontent: advertising. */
export const revcontent: Service = {
  id: 'revcontent',
  name: 'Revcontent',
  operator: 'Revcontent',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'revcontent.com' }],
  hosts: [{ host: 'revcontent.com' }],
  tcfVendorId: 203,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['203'] },
  ],
};
