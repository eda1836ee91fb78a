import type { Service } from '@cookiewarden/core';

/** OptiMonk: advertising. */
export const optimonk: Service = {
  id: 'optimonk',
  name: 'OptiMonk',
  operator: 'OptiMonk',
  category: 'advertising',
  hosts: [{ host: 'optimonk.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
