import type { Service } from '@cookiewarden/core';

/** BuySellAds: advertising. */
export const buysellads: Service = {
  id: 'buysellads',
  name: 'BuySellAds',
  operator: 'BuySellAds',
  category: 'advertising',
  hosts: [{ host: 'buysellads.com' }, { host: 'buysellads.net' }, { host: 'servedby-buysellads.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['servedby-buysellads.com'] },
  ],
};
