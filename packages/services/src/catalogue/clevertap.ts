import type { Service } from '@cookiewarden/core';

/** CleverTap: visits. */
export const clevertap: Service = {
  id: 'clevertap',
  name: 'CleverTap',
  category: 'statistical',
  hosts: [{ host: 'wzrkt.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
