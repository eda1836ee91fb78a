import type { Service } from '@cookiewarden/core';

/** UserReport: measurement. */
export const userreport: Service = {
  id: 'userreport',
  name: 'UserReport',
  operator: 'UserReport',
  category: 'statistical',
  hosts: [{ host: 'userreport.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
