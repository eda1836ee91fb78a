import type { Service } from '@cookiewarden/core';

/** WordAds: advertising. */
export const wordads: Service = {
  id: 'wordads',
  name: 'WordAds',
  category: 'advertising',
  hosts: [{ host: 'pubmine.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
