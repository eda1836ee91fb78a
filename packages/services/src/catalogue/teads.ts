import type { Service } from '@cookiewarden/core';

/** Teads: advertising. */
export const teads: Service = {
  id: 'teads',
  name: 'Teads',
  operator: 'Teads',
  category: 'advertising',
  cookies: [
    { name: '_tfpvi' },
    { name: 'tt_viewer', domain: 'teads.tv', maxAgeSeconds: 31_536_000 },
    { name: 'tt_bluekai', domain: 'teads.tv', maxAgeSeconds: 86_400 },
    { name: 'tt_exelate', domain: 'teads.tv', maxAgeSeconds: 86_400 },
    { name: 'tt_liveramp', domain: 'teads.tv', maxAgeSeconds: 86_400 },
    { name: 'tt_neustar', domain: 'teads.tv', maxAgeSeconds: 86_400 },
    { name: '*', domain: 'p.teads.tv' },
    { name: '*', domain: 'cdn.teads.tv' },
    { name: '*', domain: 't.teads.tv' },
    { name: '*', domain: 'sync.teads.tv' },
    { name: '*', domain: 'a.teads.tv' },
  ],
  hosts: [{ host: 'teads.tv' }],
  inline: ['teads_e', 'teads.tv/teads-fellow.js'],
  tcfVendorId: 132,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['teads_e', 'teads.tv/teads-fellow.js'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'teads.tv'] },
    { source: 'prebid', date: '2026-09-29', facts: ['_tfpvi', '132'] },
  ],
};
