import type { Service } from '@cookiewarden/core';

/** Commanders Act (TagCommander): tag manager. */
export const commandersAct: Service = {
  id: 'commanders-act',
  name: 'Commanders Act (TagCommander)',
  operator: 'TagCommander',
  category: 'statistical',
  disputed:
    'It stores nothing itself, but loads whatever its container names; authorities and courts disagree whether it needs consent.',
  cookies: [
    { name: 'TC_PRIVACY', maxAgeSeconds: 34_214_400 },
    { name: 'TC_PRIVACY_CENTER', maxAgeSeconds: 34_214_400 },
    { name: 'CAID', maxAgeSeconds: 31_536_000 },
    { name: 'TCID', maxAgeSeconds: 31_536_000 },
    { name: 'tc_cj_v2', maxAgeSeconds: 31_536_000 },
    { name: 'tc_cj_v2_med', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'commander1.com' }, { host: 'tagcommander.com' }, { host: 'trustcommander.net' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['commander1.com', 'tagcommander.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['trustcommander.net'] },
  ],
};
