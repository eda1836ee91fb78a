import type { Service } from '@cookiewarden/core';

/** Umami: visits. */
export const umami: Service = {
  id: 'umami',
  name: 'Umami',
  operator: 'Umami',
  category: 'statistical',
  hosts: [
    { host: 'cloud.umami.is' },
    { host: 'api-gateway.umami.dev' },
    { host: 'analytics.umami.is' },
    { host: '*', path: '*/umami.js' },
  ],
  inline: ['umami.is/script.js'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['analytics.umami.is'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/umami.js'] },
  ],
};
