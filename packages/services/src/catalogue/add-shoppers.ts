import type { Service } from '@cookiewarden/core';

/** AddShoppers: social media. */
export const addShoppers: Service = {
  id: 'add-shoppers',
  name: 'AddShoppers',
  operator: 'AddShoppers',
  category: 'social',
  hosts: [{ host: 'addshoppers.com' }, { host: 'd3rr3d0n31t48m.cloudfront.net' }, { host: 'shop.pe' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d3rr3d0n31t48m.cloudfront.net', 'shop.pe'] },
  ],
};
