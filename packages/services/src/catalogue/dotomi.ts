import type { Service } from '@cookiewarden/core';

/** Conversant (Dotomi): advertising. */
export const dotomi: Service = {
  id: 'dotomi',
  name: 'Conversant (Dotomi)',
  operator: 'Conversant',
  category: 'advertising',
  cookies: [
    { name: 'DotomiUser', domain: 'dotomi.com', maxAgeSeconds: 33_696_000 },
    { name: 'cjae', domain: 'dotomi.com', maxAgeSeconds: 2_592_000 },
    { name: 'DotomiStatus', domain: 'dotomi.com', maxAgeSeconds: 157_680_000 },
    { name: 'DotomiSession_*', domain: 'dotomi.com', maxAgeSeconds: 'session' },
    { name: 'DotomiSync', domain: 'dotomi.com', maxAgeSeconds: 31_536_000 },
    { name: 'dtm_gdpr_delete', domain: 'dotomi.com', maxAgeSeconds: 2_592_000 },
    { name: 'dtm_gpc_optout', domain: 'dotomi.com', maxAgeSeconds: 2_592_000, category: 'technical' },
    { name: '*', domain: 'dotomi.com' },
  ],
  hosts: [{ host: 'dotomi.com' }, { host: 'mplxtms.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'dotomi.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mplxtms.com'] },
  ],
};
