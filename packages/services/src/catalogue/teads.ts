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
  hosts: [
    { host: 'p.teads.tv' },
    { host: 'cdn.teads.tv' },
    { host: 't.teads.tv' },
    { host: 'sync.teads.tv' },
    { host: 'a.teads.tv' },
  ],
  inline: ['teads_e'],
  tcfVendorId: 132,
  sources: [
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['*', 'p.teads.tv', 'cdn.teads.tv', 't.teads.tv', 'sync.teads.tv', 'a.teads.tv'],
    },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['tt_viewer', 'tt_bluekai', 'tt_exelate', 'tt_liveramp', 'tt_neustar'],
    },
    { source: 'prebid', date: '2026-09-29', facts: ['_tfpvi', '132'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['teads_e'] },
  ],
};
