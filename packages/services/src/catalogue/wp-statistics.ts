import type { Service } from '@cookiewarden/core';

/** WP Statistics: visits. */
export const wpStatistics: Service = {
  id: 'wp-statistics',
  name: 'WP Statistics',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/wp-content/plugins/wp-statistics/*' }],
  inline: ['WP_Statistics_http'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['WP_Statistics_http'] },
  ],
};
