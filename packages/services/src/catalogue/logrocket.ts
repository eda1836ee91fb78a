import type { Service } from '@cookiewarden/core';

/** LogRocket: recordings of visits. */
export const logrocket: Service = {
  id: 'logrocket',
  name: 'LogRocket',
  operator: 'LogRocket',
  category: 'statistical',
  hosts: [
    { host: 'cdn.logrocket.io' },
    { host: 'cdn.lr-ingest.io' },
    { host: 'r.lr-ingest.io' },
    { host: 'cdn.logr-ingest.com' },
    { host: 'lr-ingest.com' },
  ],
  inline: ['LogRocket.init', 'logrocket.io/LogRocket.min.js', 'lr-ingest.io/LogRocket.min.js'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['lr-ingest.io/LogRocket.min.js', 'cdn.lr-ingest.io'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['r.lr-ingest.io', 'cdn.logr-ingest.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['lr-ingest.com'] },
  ],
};
