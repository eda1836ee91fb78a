import type { Service } from '@cookiewarden/core';

/** SimpleReach: visits. */
export const simplereach: Service = {
  id: 'simplereach',
  name: 'SimpleReach',
  operator: 'SimpleReach',
  category: 'statistical',
  hosts: [{ host: 'd8rk54i4mohrb.cloudfront.net' }, { host: 'edge.simplereach.com' }],
  inline: ['__reach_config'],
  sources: [
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['__reach_config', 'd8rk54i4mohrb.cloudfront.net'],
    },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['edge.simplereach.com'] },
  ],
};
