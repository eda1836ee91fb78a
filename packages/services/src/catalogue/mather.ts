import type { Service } from '@cookiewarden/core';

/** Mather Economics: measurement. */
export const mather: Service = {
  id: 'mather',
  name: 'Mather Economics',
  operator: 'Mather Economics',
  category: 'statistical',
  hosts: [{ host: 'matheranalytics.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
