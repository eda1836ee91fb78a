import type { Service } from '@cookiewarden/core';

/** etracker: visits. */
export const etracker: Service = {
  id: 'etracker',
  name: 'etracker',
  operator: 'etracker',
  category: 'statistical',
  cookies: [
    { name: '_et_coid', maxAgeSeconds: 63_072_000 },
    { name: 'et_allow_cookies', maxAgeSeconds: 41_472_000 },
    { name: 'et_oi_v2', maxAgeSeconds: 41_472_000 },
    { name: 'et_oip' },
    { name: 'BT_ctst', maxAgeSeconds: 'session' },
    { name: 'BT_sdc', maxAgeSeconds: 'session' },
    { name: 'BT_pdc', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'etracker.com' }, { host: 'etracker.de' }],
  inline: ['etracker.com/code/e.js', '_etracker'],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['etracker.com', 'etracker.de'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['etracker.com/code/e.js'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_etracker'] },
  ],
};
