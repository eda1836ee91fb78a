import type { Service } from '@cookiewarden/core';

/** Appcues: measurement. */
export const appcues: Service = {
  id: 'appcues',
  name: 'Appcues',
  operator: 'Appcues',
  category: 'statistical',
  hosts: [{ host: 'appcues.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
