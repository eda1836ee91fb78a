import type { Service } from '@cookiewarden/core';

/** AddThis, by Oracle: social media. */
export const addthis: Service = {
  id: 'addthis',
  name: 'AddThis (discontinued 2023)',
  operator: 'Oracle',
  category: 'social',
  cookies: [
    { name: '__atuvc' },
    { name: '__atuvs' },
    { name: 'uid', domain: 'addthis.com', maxAgeSeconds: 5_184_000 },
    { name: 'na_id', domain: 'addthis.com' },
  ],
  hosts: [{ host: 'addthis.com' }, { host: 'addthisedge.com' }, { host: 'addthiscdn.com' }],
  inline: [
    'addthis.com/js/300/addthis_widget.js',
    'addthis.com/js/250/addthis_widget.js',
    'addthis.com/live/red_lojson/',
  ],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['addthisedge.com', 'addthiscdn.com'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['na_id', 'addthis.com/live/red_lojson/'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['uid'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['addthis.com/js/250/addthis_widget.js'] },
  ],
};
