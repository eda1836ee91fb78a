import type { Service } from '@cookiewarden/core';

/** Snap Pixel, by Snapchat: advertising. */
export const snapPixel: Service = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  operator: 'Snapchat',
  category: 'advertising',
  cookies: [
    { name: '_scid', maxAgeSeconds: 31_536_000 },
    { name: '_scid_r', maxAgeSeconds: 33_696_000 },
    { name: '_schn', maxAgeSeconds: 86_400 },
    { name: 'sc_at', domain: 'snapchat.com', maxAgeSeconds: 33_696_000 },
    { name: 'X-AB', domain: 'sc-static.net', maxAgeSeconds: 86_400 },
    { name: '*', domain: 'tr.snapchat.com' },
    { name: '_sctr' },
  ],
  hosts: [{ host: 'sc-static.net' }, { host: 'tr.snapchat.com' }, { host: 'tr6.snapchat.com' }],
  inline: [
    "snaptr('",
    'snaptr("',
    'window.snaptr',
    'sc-static.net/scevent.min.js',
    'snapchat.com/config/',
    'snapchat.com/cm/i',
  ],
  storage: [
    { key: 'u_sclid', area: 'local' },
    { key: 'u_scsid', area: 'session' },
  ],
  clickIds: ['ScCid'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_scid', '_scid_r', '_schn'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['tr6.snapchat.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['ScCid'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['_sctr'] },
  ],
};
