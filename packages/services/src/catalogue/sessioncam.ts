import type { Service } from '@cookiewarden/core';

/** SessionCam, by ServiceTick: recordings of visits. */
export const sessioncam: Service = {
  id: 'sessioncam',
  name: 'SessionCam',
  operator: 'ServiceTick',
  category: 'statistical',
  hosts: [{ host: 'sessioncam.com' }, { host: 'd2oh4tlt9mrke9.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d2oh4tlt9mrke9.cloudfront.net'] },
  ],
};
