import type { Service } from '@cookiewarden/core';

/** Vercel Analytics: visits. */
export const vercelAnalytics: Service = {
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  operator: 'Vercel',
  category: 'statistical',
  hosts: [
    { host: 'va.vercel-scripts.com' },
    { host: 'vitals.vercel-insights.com' },
    { host: '*', path: '/_vercel/insights' },
    { host: '*', path: '/_vercel/speed-insights' },
  ],
  inline: ['vercel-scripts.com/v1/script.js', 'window.vaq'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ['/_vercel/insights', '/_vercel/speed-insights', 'window.vaq'],
    },
  ],
};
