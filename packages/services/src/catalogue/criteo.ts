import type { Service } from '@cookiewarden/core';

/** Criteo: advertising. */
export const criteo: Service = {
  id: 'criteo',
  name: 'Criteo',
  operator: 'Criteo',
  category: 'advertising',
  cookies: [
    { name: 'cto_bundle', maxAgeSeconds: 33_696_000 },
    { name: 'cto_bidid' },
    { name: 'cto_optout', maxAgeSeconds: 33_696_000, category: 'technical' },
    { name: 'cto_dna_bundle' },
    { name: 'uid', domain: 'criteo.com' },
    { name: 'optout', domain: 'criteo.com', maxAgeSeconds: 157_680_000, category: 'technical' },
    { name: 'receive-cookie-deprecation', domain: 'criteo.com', maxAgeSeconds: 15_552_000 },
    { name: '*', domain: 'criteo.com' },
  ],
  hosts: [
    { host: 'criteo.com' },
    { host: 'criteo.net' },
    { host: 'emailretargeting.com' },
    { host: '*', path: '*/publishertag.js' },
    { host: '*', path: '*/criteo.js' },
  ],
  inline: ['criteo_q', 'criteo.net/js/ld/ld.js', 'criteo.com/syncframe', 'criteo.com/sync', 'criteo_pubtag'],
  tcfVendorId: 91,
  sources: [
    { source: 'prebid', date: '2026-09-29' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['uid', 'criteo_q', 'criteo.net/js/ld/ld.js'] },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['cto_bundle', 'cto_optout'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['optout', 'receive-cookie-deprecation'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'emailretargeting.com'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['*/publishertag.js'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['criteo_pubtag'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/criteo.js'] },
  ],
};
