import type { Service } from '@cookiewarden/core';

/** JuicyAds: advertising. */
export const juicyads: Service = {
  id: 'juicyads',
  name: 'JuicyAds',
  operator: 'JuicyAds',
  category: 'advertising',
  hosts: [{ host: 'juicyads.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
