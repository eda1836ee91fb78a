import type { Service } from '@cookiewarden/core';

/** Demand Media tracker: visits. */
export const demandMedia: Service = {
  id: 'demand-media',
  name: 'Demand Media tracker',
  operator: 'Leaf Group',
  category: 'statistical',
  hosts: [{ host: 'dmtracker.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
