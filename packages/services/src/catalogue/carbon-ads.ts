import type { Service } from '@cookiewarden/core';

/** Carbon Ads: advertising. */
export const carbonAds: Service = {
  id: 'carbon-ads',
  name: 'Carbon Ads',
  operator: 'Carbon Ads',
  category: 'advertising',
  hosts: [{ host: 'carbonads.com' }, { host: 'carbonads.net' }],
  inline: ['carbonads.com/carbon.js'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'nuxt-scripts', date: '2026-09-10', facts: ['carbonads.com/carbon.js'] },
  ],
};
