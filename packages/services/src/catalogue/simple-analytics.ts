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
  ],
  inline: ['scripts.simpleanalyticscdn.com/latest.js'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['queue.simpleanalyticscdn.com/noscript.gif'] },
  ],
};
