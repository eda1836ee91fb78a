import type { Service } from '@cookiewarden/core';

/** SpeedCurve LUX: speed as visitors meet it. */
export const speedcurve: Service = {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  operator: 'SpeedCurve',
  category: 'statistical',
  hosts: [{ host: 'speedcurve.com' }],
  inline: ['speedcurve.com/js/lux.js', 'speedcurve.com/lux/'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['speedcurve.com'] },
  ],
};
