import type { Service } from '@cookiewarden/core';

/** Mixpanel: visits. */
export const mixpanel: Service = {
  id: 'mixpanel',
  name: 'Mixpanel',
  operator: 'Mixpanel',
  category: 'statistical',
  cookies: [
    { name: 'mp_*_mixpanel', maxAgeSeconds: 31_536_000 },
    { name: 'mp_*', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'cdn.mxpnl.com' }, { host: 'mixpanel.com' }],
  inline: ['mixpanel.init'],
  storage: [
    { key: 'mp_*_mixpanel', area: 'local' },
    { key: '__mpq_*', area: 'local' },
  ],
  sources: [
    {
      source: 'npm:mixpanel-browser',
      date: '2026-11-01',
      facts: ['mixpanel.init', '__mpq_*', 'cdn.mxpnl.com', 'mixpanel.com'],
    },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['mp_*', 'mp_*_mixpanel'] },
  ],
};
