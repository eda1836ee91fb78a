import type { Service } from '@cookiewarden/core';

/** Adobe Advertising Cloud: advertising. */
export const adobeAdvertising: Service = {
  id: 'adobe-advertising',
  name: 'Adobe Advertising Cloud',
  operator: 'Adobe',
  category: 'advertising',
  cookies: [
    { name: 'everest_g_v2', domain: 'everesttech.net', maxAgeSeconds: 31_536_000 },
    { name: 'everest_session_v2', domain: 'everesttech.net', maxAgeSeconds: 'session' },
    { name: 'ev_sync_ax', domain: 'everesttech.net', maxAgeSeconds: 31_536_000 },
    { name: 'ev_sync_dd', domain: 'everesttech.net', maxAgeSeconds: 31_536_000 },
    { name: '_tmae', maxAgeSeconds: 31_536_000 },
    { name: '_lcc', maxAgeSeconds: 900 },
    { name: 'adcloud', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'everesttech.net' },
  ],
  hosts: [{ host: 'everesttech.net' }],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['ev_sync_ax', 'ev_sync_dd', '*', 'everesttech.net'],
    },
  ],
};
