import type { Service } from '@cookiewarden/core';

/** impact.com: affiliate sales. */
export const impact: Service = {
  id: 'impact',
  name: 'impact.com',
  operator: 'impact.com',
  category: 'advertising',
  hosts: [{ host: 'utt.impactcdn.com' }, { host: 'd.impactradius-event.com' }],
  inline: ['ImpactRadiusEvent'],
  clickIds: ['irclickid'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ImpactRadiusEvent', 'd.impactradius-event.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['utt.impactcdn.com'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['irclickid'] },
  ],
};
