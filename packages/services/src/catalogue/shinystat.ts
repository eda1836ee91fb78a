import type { Service } from '@cookiewarden/core';

/** ShinyStat: visits. */
export const shinystat: Service = {
  id: 'shinystat',
  name: 'ShinyStat',
  operator: 'ShinyStat',
  category: 'statistical',
  hosts: [{ host: 'codice.shinystat.com' }, { host: 'www.shinystat.com' }],
  inline: ['shinystat.com/cgi-bin/getcod.cgi', 'shinystat.com/cgi-bin/shinystat.cgi'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['shinystat.com/cgi-bin/shinystat.cgi'] },
  ],
};
