import type { Service } from '@cookiewarden/core';

/** Fathom Analytics: visits. */
export const fathom: Service = {
  id: 'fathom',
  name: 'Fathom Analytics',
  operator: 'Fathom',
  category: 'statistical',
  hosts: [{ host: 'usefathom.com' }, { host: '*', path: '*/wp-content/plugins/fathom-analytics/*' }],
  inline: ['usefathom.com/script.js'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/fathom-analytics/*'],
    },
  ],
};
