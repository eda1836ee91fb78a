import type { Service } from '@cookiewarden/core';

/** Vercel Analytics: visits. */
export const vercelAnalytics: Service = {
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  operator: 'Vercel',
  category: 'statistical',
  hosts: [{ host: 'va.vercel-scripts.com' }, { host: 'vitals.vercel-insights.com' }],
  inline: ['vercel-scripts.com/v1/script.js'],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
