import type { Service } from '@cookiewarden/core';

/** CallRail: telephone calls as results of visits. */
export const callRail: Service = {
  id: 'call-rail',
  name: 'CallRail',
  operator: 'CallRail',
  category: 'statistical',
  hosts: [
    { host: 'callrail.com' },
    { host: '*', path: '*/wp-content/plugins/callrail-phone-call-tracking/*' },
    { host: 'calltrk.com' },
  ],
  inline: ['CallTrk'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['CallTrk'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/callrail-phone-call-tracking/*'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['calltrk.com'] },
  ],
};
