import type { Service } from '@cookiewarden/core';

/** TrafficJunky: advertising. */
export const trafficJunky: Service = {
  id: 'traffic-junky',
  name: 'TrafficJunky',
  operator: 'TrafficJunky',
  category: 'advertising',
  hosts: [{ host: 'trafficjunky.net' }, { host: 'contentabc.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
