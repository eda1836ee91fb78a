import type { Service } from '@cookiewarden/core';

/** ShinyStat: visits. */
export const shinystat: Service = {
  id: 'shinystat',
  name: 'ShinyStat',
  operator: 'ShinyStat',
  category: 'statistical',
  hosts: [{ host: 'codice.shinystat.com' }, { host: 'www.shinystat.com' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
