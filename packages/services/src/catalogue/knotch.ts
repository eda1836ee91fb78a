import type { Service } from '@cookiewarden/core';

/** Knotch: visits. */
export const knotch: Service = {
  id: 'knotch',
  name: 'Knotch',
  operator: 'Knotch',
  category: 'statistical',
  hosts: [{ host: 'knotch-cdn.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
