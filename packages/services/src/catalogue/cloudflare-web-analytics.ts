import type { Service } from '@cookiewarden/core';

/** Cloudflare Web Analytics: speed as visitors meet it. */
export const cloudflareWebAnalytics: Service = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  operator: 'Cloudflare',
  category: 'statistical',
  hosts: [{ host: 'cloudflareinsights.com' }],
  inline: ['cloudflareinsights.com/beacon.min.js'],
  sources: [{ source: 'c15t-scripts', date: '2026-09-22' }],
};
