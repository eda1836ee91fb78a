import type { Service } from '@cookiewarden/core';

/** Kissmetrics: visits. */
export const kissmetrics: Service = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  operator: 'Kissmetrics',
  category: 'statistical',
  hosts: [
    { host: 'scripts.kissmetrics.io' },
    { host: 'scripts.kissmetrics.com' },
    { host: 'trk.kissmetrics.com' },
    { host: 'i.kissmetrics.com' },
  ],
  inline: ['_kmq.push'],
  sources: [
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['scripts.kissmetrics.com', 'trk.kissmetrics.com', 'i.kissmetrics.com'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['_kmq.push', 'scripts.kissmetrics.io'] },
  ],
};
