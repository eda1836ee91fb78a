import type { Service } from '@cookiewarden/core';

/** Kaizen Platform: measurement. */
export const kaizenPlatform: Service = {
  id: 'kaizen-platform',
  name: 'Kaizen Platform',
  operator: 'Kaizen Platform',
  category: 'statistical',
  hosts: [{ host: 'kaizenplatform.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
