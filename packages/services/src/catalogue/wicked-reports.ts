import type { Service } from '@cookiewarden/core';

/** Wicked Reports: advertising. */
export const wickedReports: Service = {
  id: 'wicked-reports',
  name: 'Wicked Reports',
  operator: 'Wicked Reports',
  category: 'advertising',
  hosts: [{ host: 'wickedreports.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
