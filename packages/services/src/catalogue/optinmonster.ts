import type { Service } from '@cookiewarden/core';

/** OptinMonster: overlays. */
export const optinmonster: Service = {
  id: 'optinmonster',
  name: 'OptinMonster',
  operator: 'OptinMonster',
  category: 'advertising',
  cookies: [{ name: '_omappvp' }, { name: '_omappvs' }],
  hosts: [{ host: 'a.opmnstr.com' }, { host: 'a.optmstr.com' }, { host: 'a.optmnstr.com' }],
  sources: [
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['a.opmnstr.com', 'a.optmstr.com', 'a.optmnstr.com'],
    },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_omappvp', '_omappvs'] },
  ],
};
