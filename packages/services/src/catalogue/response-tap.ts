import type { Service } from '@cookiewarden/core';

/** ResponseTap: measurement. */
export const responseTap: Service = {
  id: 'response-tap',
  name: 'ResponseTap',
  operator: 'ResponseTap',
  category: 'statistical',
  hosts: [{ host: 'adinsight.com' }, { host: 'responsetap.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
