import type { Service } from '@cookiewarden/core';

/** WP Statistics: visits. */
export const wpStatistics: Service = {
  id: 'wp-statistics',
  name: 'WP Statistics',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/wp-content/plugins/wp-statistics/*' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
