import type { Service } from '@cookiewarden/core';

/** SimpleReach: visits. */
export const simplereach: Service = {
  id: 'simplereach',
  name: 'SimpleReach',
  operator: 'SimpleReach',
  category: 'statistical',
  hosts: [{ host: 'd8rk54i4mohrb.cloudfront.net' }, { host: 'simplereach.com' }],
  inline: ['__reach_config', 'd8rk54i4mohrb.cloudfront.net/js/reach.js'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['simplereach.com'] },
  ],
};
