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
  hosts: [{ host: 'mixpanel.com' }, { host: 'mxpnl.com' }, { host: '*', path: '*/mixpanel-2*.js' }],
  inline: [
    'mixpanel.init',
    'mxpnl.com/libs/mixpanel-2-latest.min.js',
    'mxpnl.com/libs/',
    'mixpanel.com/track',
  ],
  storage: [
    { key: 'mp_*_mixpanel', area: 'local' },
    { key: '__mpq_*', area: 'local' },
  ],
  sources: [
    { source: 'npm:mixpanel-browser', date: '2026-11-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['mp_*', 'mp_*_mixpanel'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['mixpanel.com/track'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mxpnl.com'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/mixpanel-2*.js'] },
  ],
};
