import type { Service } from '@cookiewarden/core';

/** Adobe Analytics: visits. */
export const adobeAnalytics: Service = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  operator: 'Adobe',
  category: 'statistical',
  cookies: [
    { name: 'kndctr_*_identity', maxAgeSeconds: 34_128_000 },
    { name: 'kndctr_*_cluster', maxAgeSeconds: 1_800 },
    { name: 'kndctr_*_consent', maxAgeSeconds: 15_552_000 },
    { name: 'kndctr_*_consent_check', maxAgeSeconds: 7_200 },
    { name: 'kndctr_*_personalization', maxAgeSeconds: 34_128_000 },
    { name: 's_cc', maxAgeSeconds: 'session' },
    { name: 's_sq', maxAgeSeconds: 'session' },
    { name: 's_vi', maxAgeSeconds: 63_072_000 },
    { name: 's_vi_*', maxAgeSeconds: 63_072_000 },
    { name: 's_fid', maxAgeSeconds: 63_072_000 },
    { name: 's_ecid', maxAgeSeconds: 63_072_000 },
    { name: 's_ppv', maxAgeSeconds: 'session' },
    { name: 's_tp', maxAgeSeconds: 'session' },
    { name: 's_vi', domain: 'omtrdc.net', maxAgeSeconds: 63_072_000 },
    { name: 's_vi', domain: '2o7.net', maxAgeSeconds: 63_072_000 },
    { name: 'fid', domain: 'sc.omtrdc.net', maxAgeSeconds: 63_072_000 },
    { name: '*', domain: 'omtrdc.net' },
    { name: '*', domain: '2o7.net' },
  ],
  hosts: [
    { host: 'omtrdc.net' },
    { host: '2o7.net' },
    { host: '*', path: '*/b/ss/*' },
    { host: 'hitbox.com' },
    { host: 'nedstat.com' },
    { host: 'adobedtm.com' },
    { host: '*', path: '*/s_code*.js' },
  ],
  inline: ['s_account', 'adobedtm.com/launch-'],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['s_cc', 's_sq', 's_vi_*', 's_ppv', 's_tp', 'fid'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['*', 'omtrdc.net', '2o7.net', 'hitbox.com', 'nedstat.com', 'adobedtm.com'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['s_account', '*/b/ss/*', '*/s_code*.js'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['adobedtm.com/launch-'] },
  ],
};
