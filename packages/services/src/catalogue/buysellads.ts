import type { Service } from '@cookiewarden/core';

/** BuySellAds: advertising. */
export const buysellads: Service = {
  id: 'buysellads',
  name: 'BuySellAds',
  operator: 'BuySellAds',
  category: 'advertising',
  hosts: [{ host: 'buysellads.com' }, { host: 'buysellads.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
