import type { Service } from '@cookiewarden/core';

/** MNTN (SteelHouse): advertising. */
export const steelhouse: Service = {
  id: 'steelhouse',
  name: 'MNTN (SteelHouse)',
  operator: 'MNTN',
  category: 'advertising',
  hosts: [{ host: 'dx.steelhousemedia.com' }],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
