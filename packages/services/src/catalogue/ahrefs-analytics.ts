import type { Service } from '@cookiewarden/core';

/** Ahrefs Web Analytics: visits. */
export const ahrefsAnalytics: Service = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  operator: 'Ahrefs',
  category: 'statistical',
  hosts: [{ host: 'analytics.ahrefs.com' }],
  inline: ['ahrefs.com/analytics.js'],
  sources: [{ source: 'c15t-scripts', date: '2026-09-22' }],
};
