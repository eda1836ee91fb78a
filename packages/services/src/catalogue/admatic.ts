import type { Service } from '@cookiewarden/core';

/** AdMatic: advertising. */
export const admatic: Service = {
  id: 'admatic',
  name: 'AdMatic',
  operator: 'AdMatic',
  category: 'advertising',
  cookies: [
    { name: '__adm_ui', domain: 'admatic.com.tr', maxAgeSeconds: 31_536_000 },
    { name: '__adm_uiex', domain: 'admatic.com.tr', maxAgeSeconds: 31_536_000 },
    { name: '__adm_usyncc', domain: 'admatic.com.tr', maxAgeSeconds: 432_000 },
    { name: 'uids', domain: 'admatic.com.tr', maxAgeSeconds: 7_776_000 },
  ],
  hosts: [{ host: 'admatic.com.tr' }],
  tcfVendorId: 1281,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['admatic.com.tr'] },
    { source: 'prebid', date: '2026-09-29', facts: ['1281'] },
  ],
};
