import type { Service } from '@cookiewarden/core';

/** Lotame: audiences for advertising. */
export const lotame: Service = {
  id: 'lotame',
  name: 'Lotame',
  operator: 'Lotame',
  category: 'advertising',
  cookies: [
    { name: '_cc_id', maxAgeSeconds: 23_328_000 },
    { name: 'panoramaId', maxAgeSeconds: 'session' },
    { name: 'panoramaId_expiry', maxAgeSeconds: 'session' },
    { name: '_cc_aud', domain: 'crwdcntrl.net', maxAgeSeconds: 23_328_000 },
    { name: '_cc_cc', domain: 'crwdcntrl.net', maxAgeSeconds: 23_328_000 },
    { name: '_cc_dc', domain: 'crwdcntrl.net', maxAgeSeconds: 'session' },
    { name: '_cc_id', domain: 'crwdcntrl.net', maxAgeSeconds: 23_328_000 },
    { name: '*', domain: 'crwdcntrl.net' },
  ],
  hosts: [{ host: 'crwdcntrl.net' }],
  inline: ['crwdcntrl.net/amp'],
  tcfVendorId: 95,
  sources: [
    { source: 'tcf-disclosures', date: '2026-09-29' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['panoramaId', 'panoramaId_expiry', '_cc_dc'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'crwdcntrl.net'] },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['crwdcntrl.net/amp'] },
    { source: 'prebid', date: '2026-09-29', facts: ['95'] },
  ],
};
