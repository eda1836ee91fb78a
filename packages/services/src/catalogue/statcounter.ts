import type { Service } from '@cookiewarden/core';

/** StatCounter: visits. */
export const statcounter: Service = {
  id: 'statcounter',
  name: 'StatCounter',
  operator: 'StatCounter',
  category: 'statistical',
  cookies: [{ name: 'sc_is_visitor_unique' }],
  hosts: [{ host: 'statcounter.com' }],
  inline: ['sc_project', 'sc_security', 'statcounter.com/counter/counter.js'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['sc_is_visitor_unique'] },
  ],
};
