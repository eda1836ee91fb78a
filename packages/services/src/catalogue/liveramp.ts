import type { Service } from '@cookiewarden/core';

/** LiveRamp: identity for advertising. */
export const liveramp: Service = {
  id: 'liveramp',
  name: 'LiveRamp',
  operator: 'LiveRamp',
  category: 'advertising',
  cookies: [
    { name: '_lr_env', maxAgeSeconds: 31_536_000 },
    { name: '_lr_env_src_ats', maxAgeSeconds: 2_592_000 },
    { name: '_lr_retry_request', maxAgeSeconds: 3_600 },
    { name: '_lr_geo_location', maxAgeSeconds: 86_400 },
    { name: 'rlas3', domain: 'rlcdn.com', maxAgeSeconds: 31_536_000 },
    { name: 'pxrc', domain: 'rlcdn.com', maxAgeSeconds: 5_184_000 },
    { name: '*', domain: 'rlcdn.com' },
  ],
  hosts: [{ host: 'rlcdn.com' }, { host: 'circulate.com' }],
  tcfVendorId: 97,
  sources: [
    { source: 'tcf-disclosures', date: '2026-09-29' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['rlas3', 'pxrc', '*', 'rlcdn.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['97'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['circulate.com'] },
  ],
};
