import type { Service } from '@cookiewarden/core';

/** LaunchDarkly, by Launch Darkly: measurement. */
export const launchdarkly: Service = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  operator: 'Launch Darkly',
  category: 'statistical',
  hosts: [{ host: 'launchdarkly.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
