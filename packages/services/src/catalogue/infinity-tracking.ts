import type { Service } from '@cookiewarden/core';

/** Infinity, by Infinity Tracking: measurement. */
export const infinityTracking: Service = {
  id: 'infinity-tracking',
  name: 'Infinity',
  operator: 'Infinity Tracking',
  category: 'statistical',
  hosts: [{ host: 'infinity-tracking.net' }, { host: 'script.infinity-tracking.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['script.infinity-tracking.com'] },
  ],
};
