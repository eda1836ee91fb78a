import type { Service } from '@cookiewarden/core';

/** LogRocket: recordings of visits. */
export const logrocket: Service = {
  id: 'logrocket',
  name: 'LogRocket',
  operator: 'LogRocket',
  category: 'statistical',
  hosts: [{ host: 'cdn.logrocket.io' }, { host: 'cdn.lr-ingest.io' }],
  inline: ['LogRocket.init', 'logrocket.io/LogRocket.min.js', 'lr-ingest.io/LogRocket.min.js'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['lr-ingest.io/LogRocket.min.js', 'cdn.lr-ingest.io'],
    },
  ],
};
