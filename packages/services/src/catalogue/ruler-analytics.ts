import type { Service } from '@cookiewarden/core';

/** Ruler Analytics: measurement. */
export const rulerAnalytics: Service = {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  operator: 'Ruler',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'nyltx.com' }],
  hosts: [{ host: 'ruleranalytics.com' }, { host: 'nyltx.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
