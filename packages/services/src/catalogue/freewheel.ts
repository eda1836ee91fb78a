import type { Service } from '@cookiewarden/core';

/** FreeWheel, by Comcast: advertising. */
export const freewheel: Service = {
  id: 'freewheel',
  name: 'FreeWheel',
  operator: 'Comcast',
  category: 'advertising',
  cookies: [
    { name: 'uid-bp-*', domain: 'stickyadstv.com', maxAgeSeconds: 5_184_000 },
    { name: 'MRM_UID', domain: 'stickyadstv.com', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'stickyadstv.com' },
    { name: '*', domain: 'fwmrm.net' },
  ],
  hosts: [{ host: 'fwmrm.net' }, { host: 'stickyadstv.com' }],
  tcfVendorId: 285,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['uid-bp-*', 'MRM_UID'] },
    { source: 'prebid', date: '2026-09-29', facts: ['285'] },
  ],
};
