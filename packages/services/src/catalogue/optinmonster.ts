import type { Service } from '@cookiewarden/core';

/** OptinMonster: overlays. */
export const optinmonster: Service = {
  id: 'optinmonster',
  name: 'OptinMonster',
  operator: 'OptinMonster',
  category: 'advertising',
  cookies: [{ name: '_omappvp' }, { name: '_omappvs' }],
  hosts: [{ host: 'opmnstr.com' }, { host: 'optmnstr.com' }, { host: 'optmstr.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_omappvp', '_omappvs'] },
  ],
};
