import type { Service } from '@cookiewarden/core';

/** JustPremium Ads: advertising. */
export const justpremiumAds: Service = {
  id: 'justpremium-ads',
  name: 'JustPremium Ads',
  category: 'advertising',
  hosts: [{ host: 'justpremium.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
