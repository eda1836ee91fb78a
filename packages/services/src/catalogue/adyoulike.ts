import type { Service } from '@cookiewarden/core';

/** Adyoulike: advertising. */
export const adyoulike: Service = {
  id: 'adyoulike',
  name: 'Adyoulike',
  operator: 'Adyoulike',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'omnitagjs.com' }],
  hosts: [{ host: 'omnitagjs.com' }, { host: 'adyoulike.com' }, { host: 'adyoulike.net' }],
  tcfVendorId: 259,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['259'] },
  ],
};
