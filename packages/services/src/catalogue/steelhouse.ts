import type { Service } from '@cookiewarden/core';

/** MNTN (SteelHouse): advertising. */
export const steelhouse: Service = {
  id: 'steelhouse',
  name: 'MNTN (SteelHouse)',
  operator: 'MNTN',
  category: 'advertising',
  hosts: [{ host: 'steelhousemedia.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
