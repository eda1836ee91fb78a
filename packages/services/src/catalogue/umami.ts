import type { Service } from '@cookiewarden/core';

/** Umami: visits. */
export const umami: Service = {
  id: 'umami',
  name: 'Umami',
  operator: 'Umami',
  category: 'statistical',
  hosts: [{ host: 'cloud.umami.is' }, { host: 'api-gateway.umami.dev' }],
  inline: ['umami.is/script.js'],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
