import type { Service } from '@cookiewarden/core';

/** Site24x7 RUM: measurement. */
export const site24x7: Service = {
  id: 'site24x7',
  name: 'Site24x7 RUM',
  operator: 'Site24x7',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'site24x7rum.com' }],
  hosts: [{ host: 'site24x7rum.com' }],
  inline: ['s247RUM'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['s247RUM'] },
  ],
};
