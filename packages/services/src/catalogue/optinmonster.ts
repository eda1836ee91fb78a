import type { Service } from '@cookiewarden/core';

/** OptinMonster: overlays. */
export const optinmonster: Service = {
  id: 'optinmonster',
  name: 'OptinMonster',
  operator: 'OptinMonster',
  category: 'advertising',
  cookies: [{ name: '_omappvp' }, { name: '_omappvs' }],
  hosts: [
    { host: 'opmnstr.com' },
    { host: 'optmnstr.com' },
    { host: 'optmstr.com' },
    { host: 'a.omappapi.com' },
  ],
  inline: ['a.omappapi.com/app/js/'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_omappvp', '_omappvs'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['a.omappapi.com', 'a.omappapi.com/app/js/'] },
  ],
};
