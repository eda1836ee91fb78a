import type { Service } from '@cookiewarden/core';

/** Carbon Ads: advertising. */
export const carbonAds: Service = {
  id: 'carbon-ads',
  name: 'Carbon Ads',
  operator: 'Carbon Ads',
  category: 'advertising',
  hosts: [{ host: 'cdn.carbonads.com' }, { host: 'srv.carbonads.net' }],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
