import type { Service } from '@cookiewarden/core';

/** Yahoo! JAPAN Ads: advertising. */
export const yahooJapanAds: Service = {
  id: 'yahoo-japan-ads',
  name: 'Yahoo! JAPAN Ads',
  operator: 'Yahoo! JAPAN',
  category: 'advertising',
  hosts: [
    { host: 's.yjtag.jp' },
    { host: 'yjtag.yahoo.co.jp' },
    { host: 'yads.c.yimg.jp' },
    { host: 'b92.yahoo.co.jp' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['yjtag.yahoo.co.jp'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['yads.c.yimg.jp'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['b92.yahoo.co.jp'] },
  ],
};
