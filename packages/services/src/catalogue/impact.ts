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
  ],
  inline: ['ImpactRadiusEvent'],
  clickIds: ['irclickid'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ImpactRadiusEvent'] },
    { source: 'brave-query-filter', date: '2026-08-01', facts: ['irclickid'] },
  ],
};
