import type { Service } from '@cookiewarden/core';

/** Pubperf: measurement. */
export const pubperf: Service = {
  id: 'pubperf',
  name: 'Pubperf',
  operator: 'Pubperf',
  category: 'statistical',
  hosts: [{ host: 'pubperf.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
