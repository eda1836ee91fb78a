import type { Service } from '@cookiewarden/core';

/** SpeedCurve LUX: speed as visitors meet it. */
export const speedcurve: Service = {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  operator: 'SpeedCurve',
  category: 'statistical',
  hosts: [{ host: 'speedcurve.com' }],
  inline: ['cdn.speedcurve.com/js/lux.js'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['speedcurve.com'] },
  ],
};
