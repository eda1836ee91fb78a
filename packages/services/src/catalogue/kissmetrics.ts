import type { Service } from '@cookiewarden/core';

/** Kissmetrics: visits. */
export const kissmetrics: Service = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  operator: 'Kissmetrics',
  category: 'statistical',
  hosts: [
    { host: 'scripts.kissmetrics.io' },
    { host: 'kissmetrics.com' },
    { host: 'doug1izaerwt3.cloudfront.net' },
    { host: 'dsyszv14g9ymi.cloudfront.net' },
    { host: 'trk.kissmetrics.io' },
  ],
  inline: ['_kmq.push'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['kissmetrics.com', 'doug1izaerwt3.cloudfront.net'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dsyszv14g9ymi.cloudfront.net'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['trk.kissmetrics.io'] },
  ],
};
