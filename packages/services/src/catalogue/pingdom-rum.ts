import type { Service } from '@cookiewarden/core';

/** Pingdom RUM: speed as visitors meet it. */
export const pingdomRum: Service = {
  id: 'pingdom-rum',
  name: 'Pingdom RUM',
  operator: 'Pingdom RUM',
  category: 'statistical',
  hosts: [{ host: 'pingdom.net' }],
  inline: ['_prum', 'pingdom.net/prum.min.js', 'pingdom.net/pa-', 'pingdom.net/img/beacon.gif'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['_prum'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['pingdom.net'] },
  ],
};
