import type { Service } from '@cookiewarden/core';

/** Conductrics: measurement. */
export const conductrics: Service = {
  id: 'conductrics',
  name: 'Conductrics',
  operator: 'Conductrics',
  category: 'statistical',
  hosts: [{ host: 'conductrics.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
