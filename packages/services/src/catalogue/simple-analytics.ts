import type { Service } from '@cookiewarden/core';

/** Simple Analytics: visits. */
export const simpleAnalytics: Service = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  operator: 'Simple Analytics',
  category: 'statistical',
  hosts: [
    { host: 'scripts.simpleanalyticscdn.com' },
    { host: 'queue.simpleanalyticscdn.com', path: '/noscript.gif' },
    { host: 'simpleanalytics.io' },
  ],
  inline: ['simpleanalyticscdn.com/latest.js', 'simpleanalyticscdn.com/noscript.gif'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['scripts.simpleanalyticscdn.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['simpleanalytics.io'] },
  ],
};
