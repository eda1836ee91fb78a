import type { Service } from '@cookiewarden/core';

/** Plausible Analytics: visits. */
export const plausible: Service = {
  id: 'plausible',
  name: 'Plausible Analytics',
  operator: 'Plausible',
  category: 'statistical',
  hosts: [
    { host: 'plausible.io' },
    { host: 'log.plausible.space' },
    { host: '*', path: '*/js/plausible*.js' },
    { host: '*', path: '*/wp-content/plugins/plausible-analytics/*' },
  ],
  inline: [
    'plausible.q',
    'plausible.io/js/script.js',
    'plausible.io/js/plausible.js',
    'plausible.io/js/pa-',
    'plausible.io/api/event',
  ],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['plausible.io/js/plausible.js'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['log.plausible.space'] },
    {
      source: 'https://plausible.io/docs/proxy/guides/deno',
      date: '2026-11-26',
      facts: ['*/js/plausible*.js'],
    },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/plausible-analytics/*'],
    },
  ],
};
