import type { Service } from '@cookiewarden/core';

/** CallTrackingMetrics: measurement. */
export const callTrackingMetrics: Service = {
  id: 'call-tracking-metrics',
  name: 'CallTrackingMetrics',
  operator: 'CallTrackingMetrics',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'tctm.co' }],
  hosts: [{ host: 'tctm.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
