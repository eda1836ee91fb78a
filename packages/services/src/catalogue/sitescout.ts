import type { Service } from '@cookiewarden/core';

/** SiteScout, by Centro: advertising. */
export const sitescout: Service = {
  id: 'sitescout',
  name: 'SiteScout',
  operator: 'Centro',
  category: 'advertising',
  cookies: [
    { name: '*', domain: 'sitescout.com' },
    { name: '*', domain: 'pixel.ad' },
  ],
  hosts: [{ host: 'sitescout.com' }, { host: 'pixel.ad' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
