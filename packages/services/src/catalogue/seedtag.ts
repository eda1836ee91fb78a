import type { Service } from '@cookiewarden/core';

/** Seedtag, by Seedtag Advertising: advertising. */
export const seedtag: Service = {
  id: 'seedtag',
  name: 'Seedtag',
  operator: 'Seedtag Advertising',
  category: 'advertising',
  cookies: [
    { name: 'st_uid', domain: 'seedtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'st_cs', domain: 'seedtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'st_ssp', domain: 'seedtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'st_csd', domain: 'seedtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'st_cnt', domain: 'seedtag.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'seedtag.com' }],
  tcfVendorId: 157,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'prebid', date: '2026-09-29', facts: ['157'] },
  ],
};
