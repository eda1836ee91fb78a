import type { Service } from '@cookiewarden/core';

/** Decibel Insight: recordings of visits. */
export const decibelInsight: Service = {
  id: 'decibel-insight',
  name: 'Decibel Insight',
  operator: 'Decibel Insight',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'decibelinsight.net' }],
  hosts: [{ host: 'decibelinsight.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
