import type { Service } from '@cookiewarden/core';

/** impact.com: affiliate sales. */
export const impact: Service = {
  id: 'impact',
  name: 'impact.com',
  operator: 'impact.com',
  category: 'advertising',
  hosts: [
    { host: 'utt.impactcdn.com' },
    { host: 'impactradius-event.com' },
    { host: '7eer.net' },
    { host: 'evyy.net' },
    { host: 'ojrq.net' },
    { host: 'sjv.io' },
    { host: 'impactradius-go.com' },
    { host: 'd3cxv97fi8q177.cloudfront.net' },
  ],
  inline: ['ImpactRadiusEvent'],
  clickIds: ['irclickid'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ImpactRadiusEvent'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['irclickid'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['impactradius-go.com', 'd3cxv97fi8q177.cloudfront.net'],
    },
  ],
};
