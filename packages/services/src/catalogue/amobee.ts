import type { Service } from '@cookiewarden/core';

/** Amobee (Turn): advertising. */
export const amobee: Service = {
  id: 'amobee',
  name: 'Amobee (Turn)',
  operator: 'Amobee',
  category: 'advertising',
  cookies: [
    { name: 'uid', domain: 'turn.com' },
    { name: 'JSESSIONID', domain: 'turn.com' },
    { name: '*', domain: 'turn.com' },
  ],
  hosts: [{ host: 'turn.com' }, { host: 'amgdgt.com' }, { host: 'kontera.com' }],
  sources: [
    { source: 'mail-tracker-blocker', date: '2026-02-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['uid'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['JSESSIONID'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['amgdgt.com', 'kontera.com'] },
  ],
};
