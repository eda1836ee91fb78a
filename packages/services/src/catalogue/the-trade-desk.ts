import type { Service } from '@cookiewarden/core';

/** The Trade Desk: advertising. */
export const theTradeDesk: Service = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  operator: 'The Trade Desk',
  category: 'advertising',
  cookies: [
    { name: 'TDID', domain: 'adsrvr.org', maxAgeSeconds: 31_536_000 },
    { name: 'TDCPM', domain: 'adsrvr.org', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'adsrvr.org' },
  ],
  hosts: [{ host: 'adsrvr.org' }, { host: 'd1eoo1tco6rr5e.cloudfront.net' }, { host: 'prod.uidapi.com' }],
  inline: [
    'ttd_dom_ready',
    'TTDUniversalPixelApi',
    'adsrvr.org/up_loader.1.1.0.js',
    'adsrvr.org/track/up',
    'adsrvr.org/track/pxl',
    'adsrvr.org/track/cmf',
  ],
  tcfVendorId: 21,
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['TDID', 'TDCPM'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['*'] },
    { source: 'prebid', date: '2026-09-29', facts: ['21'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d1eoo1tco6rr5e.cloudfront.net'] },
    { source: 'prebid', date: '2026-09-29', facts: ['prod.uidapi.com'] },
  ],
};
