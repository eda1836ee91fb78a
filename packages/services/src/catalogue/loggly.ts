import type { Service } from '@cookiewarden/core';

/** Loggly: measurement. */
export const loggly: Service = {
  id: 'loggly',
  name: 'Loggly',
  operator: 'Loggly',
  category: 'statistical',
  hosts: [{ host: 'loggly.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
