import type { Service } from '@cookiewarden/core';

/** Sovrn (Lijit): advertising. */
export const sovrn: Service = {
  id: 'sovrn',
  name: 'Sovrn (Lijit)',
  operator: 'Sovrn',
  category: 'advertising',
  cookies: [
    { name: 'ljt_reader', domain: 'lijit.com', maxAgeSeconds: 31_536_000 },
    { name: 'ljtrtb', domain: 'lijit.com', maxAgeSeconds: 31_536_000 },
    { name: '_ljtrtb_*', domain: 'lijit.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'lijit.com' },
  ],
  hosts: [{ host: 'lijit.com' }],
  inline: ['lijit.com/pixel'],
  tcfVendorId: 13,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'lijit.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['lijit.com/pixel'] },
    { source: 'prebid', date: '2026-09-29', facts: ['13'] },
  ],
};
