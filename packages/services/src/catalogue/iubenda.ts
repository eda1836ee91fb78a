import type { Service } from '@cookiewarden/core';

/** iubenda: consent banner. */
export const iubenda: Service = {
  id: 'iubenda',
  name: 'iubenda',
  operator: 'iubenda',
  category: 'technical',
  cookies: [{ name: '_iub_cs-*', maxAgeSeconds: 31_536_000 }],
  hosts: [{ host: 'cdn.iubenda.com' }, { host: 'cs.iubenda.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_iub_cs-*'] },
  ],
};
