import type { Service } from '@cookiewarden/core';

/** Yahoo Advertising, by Yahoo!: advertising. */
export const yahooAds: Service = {
  id: 'yahoo-ads',
  name: 'Yahoo Advertising',
  operator: 'Yahoo!',
  category: 'advertising',
  cookies: [
    { name: 'A1', domain: 'yahoo.com', maxAgeSeconds: 31_536_000 },
    { name: 'A3', domain: 'yahoo.com', maxAgeSeconds: 31_536_000 },
    { name: 'A1S', domain: 'yahoo.com', maxAgeSeconds: 31_536_000 },
    { name: 'GUC', domain: 'yahoo.com', maxAgeSeconds: 31_536_000 },
    { name: 'IDSYNC', domain: 'analytics.yahoo.com', maxAgeSeconds: 31_536_000 },
    { name: 'APID', domain: 'advertising.com', maxAgeSeconds: 2_592_000 },
  ],
  hosts: [
    { host: 'sp.analytics.yahoo.com' },
    { host: 'ups.analytics.yahoo.com' },
    { host: 's.yimg.com', path: '/wi/ytc.js' },
    { host: 'geo.query.yahoo.com' },
    { host: 'bluelithium.com' },
    { host: 'lexity.com' },
    { host: 'tacoda.net' },
    { host: 'd.yimg.com', path: '/mi/ywa.js' },
    { host: 'beap.gemini.yahoo.com' },
    { host: 'csc.beap.bc.yahoo.com' },
    { host: 'fc.yahoo.com', path: '/sdarla' },
    { host: 's.yimg.com', path: '/rq/darla' },
  ],
  inline: ['s.yimg.com/wi/ytc.js'],
  tcfVendorId: 25,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['sp.analytics.yahoo.com', 'ups.analytics.yahoo.com'],
    },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['s.yimg.com/wi/ytc.js'] },
    { source: 'prebid', date: '2026-09-29', facts: ['25'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['geo.query.yahoo.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['bluelithium.com', 'lexity.com', 'tacoda.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['d.yimg.com/mi/ywa.js'] },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ['beap.gemini.yahoo.com', 'csc.beap.bc.yahoo.com', 'fc.yahoo.com/sdarla', 's.yimg.com/rq/darla'],
    },
  ],
};
