import type { Service } from '@cookiewarden/core';

/** MGID: advertising. */
export const mgid: Service = {
  id: 'mgid',
  name: 'MGID',
  operator: 'MGID',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'dt07.net' }],
  hosts: [{ host: 'mgid.com' }, { host: 'dt07.net' }, { host: 'marketgid.com' }],
  tcfVendorId: 358,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['358'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['marketgid.com'] },
  ],
};
