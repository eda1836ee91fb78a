import type { Service } from '@cookiewarden/core';

/** Unbounce: measurement. */
export const unbounce: Service = {
  id: 'unbounce',
  name: 'Unbounce',
  operator: 'Unbounce',
  category: 'statistical',
  hosts: [{ host: 'ubembed.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
