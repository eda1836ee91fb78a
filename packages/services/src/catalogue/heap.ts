import type { Service } from '@cookiewarden/core';

/** Heap: visits. */
export const heap: Service = {
  id: 'heap',
  name: 'Heap',
  operator: 'Heap',
  category: 'statistical',
  cookies: [
    { name: '_hp2_hld*', maxAgeSeconds: 'session' },
    { name: '_hp5_event_props.*', maxAgeSeconds: 33_696_000 },
    { name: '_hp5_meta.*', maxAgeSeconds: 33_696_000 },
    { name: '_hp2_id.*' },
    { name: '_hp2_props.*' },
  ],
  hosts: [{ host: 'heapanalytics.com' }, { host: 'cdn.us.heap-api.com' }],
  inline: ['heap.load', 'heapanalytics.com/js/heap-'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['heap.load', 'heapanalytics.com/js/heap-', 'heapanalytics.com'],
    },
    { source: 'c15t-scripts', date: '2026-09-22', facts: ['cdn.us.heap-api.com'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['_hp2_id.*', '_hp2_props.*'] },
  ],
};
