import type { Service } from '@cookiewarden/core';

/** OpenX: advertising. */
export const openx: Service = {
  id: 'openx',
  name: 'OpenX',
  operator: 'OpenX',
  category: 'advertising',
  cookies: [
    { name: 'i', domain: 'openx.net', maxAgeSeconds: 31_536_000 },
    { name: 'pd', domain: 'openx.net', maxAgeSeconds: 1_296_000 },
    { name: 'univ_id', domain: 'openx.net', maxAgeSeconds: 259_200 },
    { name: '*', domain: 'openx.net' },
  ],
  hosts: [
    { host: 'openx.net' },
    { host: 'deliverimp.com' },
    { host: 'servedbyopenx.com' },
    { host: 'openxadexchange.com' },
    { host: 'jump-time.net' },
    { host: 'openxcdn.net' },
    { host: 'liftdna.com' },
    { host: '*', path: '/w/1.0/*' },
    { host: 'jumptime.com' },
  ],
  inline: ['openx.net/w/1.0/'],
  tcfVendorId: 69,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['i', 'pd', 'univ_id'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['openx.net/w/1.0/'] },
    { source: 'prebid', date: '2026-09-29', facts: ['69'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['liftdna.com'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['/w/1.0/*'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['jumptime.com'] },
  ],
};
