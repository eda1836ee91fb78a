import type { Service } from '@cookiewarden/core';

/** MNTN (SteelHouse): advertising. */
export const steelhouse: Service = {
  id: 'steelhouse',
  name: 'MNTN (SteelHouse)',
  operator: 'MNTN',
  category: 'advertising',
  hosts: [{ host: 'steelhousemedia.com' }],
  inline: ['steelhousemedia.com/spx'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['steelhousemedia.com'] },
  ],
};
