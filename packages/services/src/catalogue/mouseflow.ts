import type { Service } from '@cookiewarden/core';

/** Mouseflow: recordings of visits. */
export const mouseflow: Service = {
  id: 'mouseflow',
  name: 'Mouseflow',
  operator: 'Mouseflow',
  category: 'statistical',
  hosts: [{ host: 'mouseflow.com' }],
  inline: ['_mfq.push', 'mouseflow.com/projects/'],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
