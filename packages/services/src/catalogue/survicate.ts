import type { Service } from '@cookiewarden/core';

/** Survicate: measurement. */
export const survicate: Service = {
  id: 'survicate',
  name: 'Survicate',
  operator: 'Survicate',
  category: 'statistical',
  hosts: [{ host: 'survicate.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
