import type { Service } from '@cookiewarden/core';

/** AddShoppers: social media. */
export const addShoppers: Service = {
  id: 'add-shoppers',
  name: 'AddShoppers',
  operator: 'AddShoppers',
  category: 'social',
  hosts: [{ host: 'addshoppers.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
