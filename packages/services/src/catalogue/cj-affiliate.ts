import type { Service } from '@cookiewarden/core';

/** CJ Affiliate, by Publicis: affiliate sales. */
export const cjAffiliate: Service = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  operator: 'Publicis',
  category: 'advertising',
  hosts: [
    { host: 'www.mczbf.com' },
    { host: 'www.dpbolvw.net' },
    { host: 'mediaplex.com' },
    { host: 'emjcd.com' },
    { host: 'tqlkg.com' },
    { host: 'fastclick.net' },
    { host: 'dtmpub.com' },
    { host: 'dpbolvw.net' },
    { host: 'ftjcfx.com' },
  ],
  inline: ['mczbf.com/tags/'],
  clickIds: ['cjevent'],
  tcfVendorId: 24,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['mczbf.com/tags/', 'www.mczbf.com'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['cjevent'] },
    { source: 'prebid', date: '2026-09-29', facts: ['24'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dpbolvw.net', 'ftjcfx.com'] },
  ],
};
