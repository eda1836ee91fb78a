import type { Service } from '@cookiewarden/core';

/** Gemius: audience measurement. */
export const gemius: Service = {
  id: 'gemius',
  name: 'Gemius',
  operator: 'Gemius',
  category: 'statistical',
  cookies: [
    { name: '__gfp_64b', maxAgeSeconds: 34_128_000 },
    { name: '__gfp_s_64b', maxAgeSeconds: 34_128_000 },
    { name: '__gfps_64b', maxAgeSeconds: 34_128_000 },
    { name: '__gfp_cap', maxAgeSeconds: 34_128_000 },
    { name: '__gfp_cache', maxAgeSeconds: 34_128_000 },
    { name: '__gfp_ruid', maxAgeSeconds: 34_128_000 },
    { name: '__gfp_gdpr', maxAgeSeconds: 157_680_000 },
    { name: '__gfp_dnt', maxAgeSeconds: 157_680_000 },
    { name: 'Gdyn', domain: 'gemius.pl' },
  ],
  hosts: [{ host: 'gemius.pl' }, { host: '*', path: '*/xgemius.js' }],
  inline: [
    'gemius_identifier',
    'pp_gemius',
    'gemius.pl/xgemius.js',
    'gemius_hit',
    'gemius_init',
    'gemius_pending',
  ],
  tcfVendorId: 328,
  sources: [
    { source: 'tcf-disclosures', date: '2026-09-29' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['pp_gemius', 'gemius.pl/xgemius.js', 'gemius.pl'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['Gdyn'] },
    { source: 'prebid', date: '2026-09-29', facts: ['328'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['gemius_identifier'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/xgemius.js'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['gemius_hit', 'gemius_init', 'gemius_pending'] },
  ],
};
