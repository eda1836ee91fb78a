import type { Service } from '@cookiewarden/core';

/** Media.net: advertising. */
export const mediaNet: Service = {
  id: 'media-net',
  name: 'Media.net',
  operator: 'Media.net',
  category: 'advertising',
  cookies: [
    { name: 'visitor-id', domain: 'media.net', maxAgeSeconds: 31_536_000 },
    { name: 'data-*', domain: 'media.net', maxAgeSeconds: 31_536_000 },
    { name: 'mnet_session_depth', domain: 'media.net', maxAgeSeconds: 'session' },
    { name: 'gdpr_status', domain: 'media.net', maxAgeSeconds: 15_552_000 },
    { name: '*', domain: 'media.net' },
  ],
  hosts: [{ host: 'media.net' }, { host: 'mnet-ad.net' }],
  inline: ['media.net/dmedianet.js'],
  tcfVendorId: 142,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'media.net', 'mnet-ad.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['media.net/dmedianet.js'] },
    { source: 'prebid', date: '2026-09-29', facts: ['142'] },
  ],
};
