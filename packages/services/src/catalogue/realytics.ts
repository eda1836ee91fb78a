import type { Service } from '@cookiewarden/core';

/** Realytics: measurement. */
export const realytics: Service = {
  id: 'realytics',
  name: 'Realytics',
  operator: 'Realytics',
  category: 'statistical',
  hosts: [{ host: 'realytics.net' }, { host: 'dcniko1cv0rz.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dcniko1cv0rz.cloudfront.net'] },
  ],
};
