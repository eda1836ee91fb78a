import type { Service } from '@cookiewarden/core';

/** Pendo: product use. */
export const pendo: Service = {
  id: 'pendo',
  name: 'Pendo',
  operator: 'Pendo',
  category: 'statistical',
  hosts: [{ host: 'cdn.pendo.io' }, { host: 'app.pendo.io' }, { host: 'data.pendo.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
