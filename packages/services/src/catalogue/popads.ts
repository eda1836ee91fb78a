import type { Service } from '@cookiewarden/core';

/** PopAds: advertising. */
export const popads: Service = {
  id: 'popads',
  name: 'PopAds',
  operator: 'Popads',
  category: 'advertising',
  hosts: [{ host: 'popads.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
