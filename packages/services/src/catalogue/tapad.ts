import type { Service } from '@cookiewarden/core';

/** Tapad: identity for advertising. */
export const tapad: Service = {
  id: 'tapad',
  name: 'Tapad',
  operator: 'Tapad',
  category: 'advertising',
  cookies: [
    { name: 'TapAd_TS', domain: 'tapad.com', maxAgeSeconds: 5_184_000 },
    { name: 'TapAd_DID', domain: 'tapad.com', maxAgeSeconds: 5_184_000 },
    { name: 'TapAd_3WAY_SYNCS', domain: 'tapad.com', maxAgeSeconds: 5_184_000 },
    { name: '*', domain: 'tapad.com' },
  ],
  hosts: [{ host: 'tapad.com' }],
  inline: ['tapad.com/idsync/'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['tapad.com/idsync/'] },
  ],
};
