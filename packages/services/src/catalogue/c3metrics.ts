import type { Service } from '@cookiewarden/core';

/** C3 Metrics: measurement. */
export const c3metrics: Service = {
  id: 'c3metrics',
  name: 'C3 Metrics',
  operator: 'C3 Metrics',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'c3tag.com' }],
  hosts: [{ host: 'c3tag.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
