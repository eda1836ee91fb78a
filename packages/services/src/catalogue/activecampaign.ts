import type { Service } from '@cookiewarden/core';

/** ActiveCampaign: marketing automation. */
export const activecampaign: Service = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  operator: 'ActiveCampaign',
  category: 'advertising',
  cookies: [
    { name: 'ac_enable_tracking', maxAgeSeconds: 2_505_600 },
    { name: 'prism_*', maxAgeSeconds: 2_592_000 },
  ],
  hosts: [
    { host: 'trackcmp.net' },
    { host: 'diffuser-cdn.app-us1.com' },
    { host: 'prism.app-us1.com' },
    { host: '*', path: '*/activecampaign-subscription-forms/site_tracking.js' },
  ],
  inline: ['app-us1.com/diffuser/diffuser.js', 'trackcmp.net/visit', 'acEnableTracking'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['ac_enable_tracking', 'prism_*'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['prism.app-us1.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['acEnableTracking'] },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['*/activecampaign-subscription-forms/site_tracking.js'],
    },
  ],
};
