import type { Service } from '@cookiewarden/core';

/** Microsoft telemetry: how products and pages are used. */
export const microsoftTelemetry: Service = {
  id: 'microsoft-telemetry',
  name: 'Microsoft telemetry',
  operator: 'Microsoft',
  category: 'statistical',
  hosts: [
    { host: 'events.data.microsoft.com' },
    { host: 'pipe.aria.microsoft.com' },
    { host: 'vortex.data.microsoft.com' },
    { host: 'c1.microsoft.com' },
    { host: 'mtag.microsoft.com' },
    { host: 'adsdk.microsoft.com', category: 'advertising' },
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
