import type { Service } from '@cookiewarden/core';

/** SessionCam, by ServiceTick: recordings of visits. */
export const sessioncam: Service = {
  id: 'sessioncam',
  name: 'SessionCam',
  operator: 'ServiceTick',
  category: 'statistical',
  hosts: [{ host: 'sessioncam.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
