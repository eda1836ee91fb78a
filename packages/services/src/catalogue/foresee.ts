import type { Service } from '@cookiewarden/core';

/** ForeSee, by Answers: measurement. */
export const foresee: Service = {
  id: 'foresee',
  name: 'ForeSee',
  operator: 'Answers',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'foreseeresults.com' }],
  hosts: [{ host: 'foresee.com' }, { host: 'foreseeresults.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
