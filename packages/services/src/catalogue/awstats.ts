import type { Service } from '@cookiewarden/core';

/** AWStats: screens and browsers of visits. */
export const awstats: Service = {
  id: 'awstats',
  name: 'AWStats',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/awstats_misc_tracker.js' }],
  sources: [{ source: 'https://github.com/eldy/AWStats', date: '2026-11-26' }],
};
