import type { Service } from '@cookiewarden/core';

/** Chartbeat: visits. */
export const chartbeat: Service = {
  id: 'chartbeat',
  name: 'Chartbeat',
  operator: 'Chartbeat',
  category: 'statistical',
  cookies: [
    { name: '_chartbeat2' },
    { name: '_chartbeat*', maxAgeSeconds: 2_592_000 },
    { name: '_SUPERFLY_nosample', maxAgeSeconds: 3_600 },
    { name: '*', domain: 'chartbeat.net' },
    { name: '_cb' },
    { name: '_cb_ls' },
    { name: '_cb_svref' },
  ],
  hosts: [
    { host: 'chartbeat.com' },
    { host: 'chartbeat.net' },
    { host: '*', path: '*/chartbeat.js' },
    { host: '*', path: '*/chartbeat_mab.js' },
    { host: '*', path: '*/chartbeat_*.js' },
  ],
  inline: [
    '_sf_async_config',
    'pSUPERFLY',
    'chartbeat.com/js/chartbeat.js',
    'chartbeat.com/js/chartbeat_mab.js',
    'chartbeat.net/ping',
    '_sf_endpt',
  ],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['_chartbeat*', '_SUPERFLY_nosample', '_chartbeat2'],
    },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['*', 'chartbeat.net/ping', 'chartbeat.net'] },
    {
      source: 'observed-pages',
      date: '2026-11-01',
      facts: ['chartbeat.com/js/chartbeat_mab.js', '*/chartbeat.js'],
    },
    { source: 'observed-responses', date: '2026-11-26', facts: ['_cb', '_cb_ls', '_cb_svref'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/chartbeat_mab.js'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_sf_endpt'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/chartbeat_*.js'] },
  ],
};
