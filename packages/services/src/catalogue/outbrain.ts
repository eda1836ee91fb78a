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
  hosts: [
    { host: 'widgets.outbrain.com' },
    { host: 'amplify.outbrain.com' },
    { host: 'tr.outbrain.com' },
    { host: 'odb.outbrain.com' },
    { host: 'log.outbrain.com' },
    { host: 'images.outbrain.com' },
  ],
  inline: ['OB_releaseVer'],
  storage: [{ key: 'OB-USER-TOKEN', area: 'local' }],
  tcfVendorId: 164,
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['outbrain_dicbo_id', 'dicbo_id', 'obuid', 'apnxs', 'criteo', 'adrl', 'auid'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'widgets.outbrain.com',
        'amplify.outbrain.com',
        'tr.outbrain.com',
        'odb.outbrain.com',
        'log.outbrain.com',
        'images.outbrain.com',
      ],
    },
    { source: 'prebid', date: '2026-09-29', facts: ['OB-USER-TOKEN', '164'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['OB_releaseVer'] },
  ],
};
