import type { Service } from '@cookiewarden/core';

/** Pingdom RUM: speed as visitors meet it. */
export const pingdomRum: Service = {
  id: 'pingdom-rum',
  name: 'Pingdom RUM',
  operator: 'Pingdom RUM',
  category: 'statistical',
  hosts: [{ host: 'rum-static.pingdom.net' }, { host: 'rum-collector.pingdom.net' }],
  inline: ['_prum'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01', facts: ['_prum', 'rum-static.pingdom.net'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['rum-collector.pingdom.net'] },
  ],
};
