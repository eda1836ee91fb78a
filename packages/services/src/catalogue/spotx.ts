import type { Service } from '@cookiewarden/core';

/** SpotX, by SpotXchange: advertising. */
export const spotx: Service = {
  id: 'spotx',
  name: 'SpotX',
  operator: 'SpotXchange',
  category: 'advertising',
  cookies: [
    { name: 'audience', domain: 'spotxchange.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'spotxchange.com' },
  ],
  hosts: [{ host: 'spotxchange.com' }, { host: 'spotxcdn.com' }, { host: 'spotx.tv' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['audience'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['spotxcdn.com', 'spotx.tv'] },
  ],
};
