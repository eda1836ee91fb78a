import type { Service } from '@cookiewarden/core';

/** Outbrain: advertising. */
export const outbrain: Service = {
  id: 'outbrain',
  name: 'Outbrain',
  operator: 'Outbrain',
  category: 'advertising',
  cookies: [
    { name: 'outbrain_dicbo_id', maxAgeSeconds: 86_400 },
    { name: 'dicbo_id', maxAgeSeconds: 86_400 },
    { name: 'obuid', domain: 'outbrain.com', maxAgeSeconds: 7_776_000 },
    { name: 'apnxs', domain: 'outbrain.com', maxAgeSeconds: 10_368_000 },
    { name: 'criteo', domain: 'outbrain.com', maxAgeSeconds: 2_592_000 },
    { name: 'adrl', domain: 'outbrain.com', maxAgeSeconds: 10_368_000 },
    { name: 'auid', domain: 'outbrain.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'outbrain.com' }, { host: 'outbrainimg.com' }, { host: 'visualrevenue.com' }],
  inline: [
    'OB_releaseVer',
    '_vrq.push',
    'outbrain.com/outbrain.js',
    'outbrain.com/cp/obtp.js',
    'outbrain.com/pixel',
    'outbrain.com/loggerServices/',
    'OB_ADV_ID',
  ],
  storage: [{ key: 'OB-USER-TOKEN', area: 'local' }],
  tcfVendorId: 164,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: [
        'OB_releaseVer',
        'outbrain.com/outbrain.js',
        'outbrain.com/cp/obtp.js',
        'outbrain.com/pixel',
        'outbrain.com/loggerServices/',
      ],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['outbrain.com', 'outbrainimg.com', 'visualrevenue.com'],
    },
    { source: 'prebid', date: '2026-09-29', facts: ['OB-USER-TOKEN', '164'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['_vrq.push'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['OB_ADV_ID'] },
  ],
};
