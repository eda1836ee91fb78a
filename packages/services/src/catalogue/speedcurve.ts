import type { Service } from '@cookiewarden/core';

/** SpeedCurve LUX: speed as visitors meet it. */
export const speedcurve: Service = {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  operator: 'SpeedCurve',
  category: 'statistical',
  hosts: [{ host: 'cdn.speedcurve.com' }, { host: 'lux.speedcurve.com' }],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
