import type { Service } from '@cookiewarden/core';

/** Dynamic Yield: personalised content. */
export const dynamicYield: Service = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  operator: 'Dynamic Yield',
  category: 'personalization',
  cookies: [
    { name: '_dyid' },
    { name: '_dyid_server', maxAgeSeconds: 31_536_000 },
    { name: '_dyjsession', maxAgeSeconds: 'session' },
    { name: '_dy_csc_ses', maxAgeSeconds: 'session' },
    { name: '_dycnst' },
    { name: '_dycst', maxAgeSeconds: 2_592_000 },
    { name: '_dy_geo', maxAgeSeconds: 2_592_000 },
    { name: '_dy_df_geo', maxAgeSeconds: 2_592_000 },
    { name: '_dy_toffset', maxAgeSeconds: 2_592_000 },
    { name: '_dy_soct', maxAgeSeconds: 31_536_000 },
    { name: '_dy_ses_load_seq', maxAgeSeconds: 2_592_000 },
    { name: 'dy_fs_page', maxAgeSeconds: 'session' },
    { name: '_dy_lu_ses', maxAgeSeconds: 'session' },
    { name: 'DYID', domain: 'dynamicyield.com', maxAgeSeconds: 31_536_000 },
    { name: 'DYSES', domain: 'dynamicyield.com', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'dynamicyield.com' }],
  inline: ['dynamicyield.com/api/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['dynamicyield.com/api/'] },
  ],
};
