import type { Service } from '@cookiewarden/core';

/** Cedexis Radar: measurement. */
export const cedexis: Service = {
  id: 'cedexis',
  name: 'Cedexis Radar',
  operator: 'Cedexis',
  category: 'statistical',
  hosts: [
    { host: 'cedexis.com' },
    { host: 'cedexis.net' },
    { host: 'cedexis-radar.net' },
    { host: 'cedexis-test.com' },
    { host: 'cmdolb.com' },
    { host: 'cedexis.leasewebcdn.com' },
    { host: 'cedexis-test01.insnw.net' },
    { host: 'cedexisakamaitest.azureedge.net' },
    { host: 'cedexispub.cdnetworks.net' },
    { host: 'img-cedexis.mncdn.com' },
    { host: 'a-cedexis.msedge.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'cedexis.leasewebcdn.com',
        'cedexis-test01.insnw.net',
        'cedexisakamaitest.azureedge.net',
        'cedexispub.cdnetworks.net',
        'img-cedexis.mncdn.com',
        'a-cedexis.msedge.net',
      ],
    },
  ],
};
