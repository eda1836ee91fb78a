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
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
