import type { Service } from '@cookiewarden/core';

/** PubMatic: advertising. */
export const pubmatic: Service = {
  id: 'pubmatic',
  name: 'PubMatic',
  operator: 'PubMatic',
  category: 'advertising',
  cookies: [
    { name: 'KADUSERCOOKIE', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: 'KRTBCOOKIE_*', domain: 'pubmatic.com', maxAgeSeconds: 2_505_600 },
    { name: 'PugT', domain: 'pubmatic.com', maxAgeSeconds: 2_592_000 },
    { name: 'SPugT', domain: 'pubmatic.com', maxAgeSeconds: 2_592_000 },
    { name: 'PUBMDCID', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: 'DPSync*', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: 'SyncRTB*', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: 'KTPCACOOKIE', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: 'chkChromeAb67Sec', domain: 'pubmatic.com', maxAgeSeconds: 7_776_000 },
    { name: '*', domain: 'pubmatic.com' },
  ],
  hosts: [{ host: 'pubmatic.com' }],
  inline: ['pubmatic.com/AdServer/Pug'],
  tcfVendorId: 76,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'pubmatic.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['pubmatic.com/AdServer/Pug'] },
    { source: 'prebid', date: '2026-09-29', facts: ['76'] },
  ],
};
