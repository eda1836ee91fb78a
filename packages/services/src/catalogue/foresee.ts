import type { Service } from '@cookiewarden/core';

/** ForeSee, by Answers: measurement. */
export const foresee: Service = {
  id: 'foresee',
  name: 'ForeSee',
  operator: 'Answers',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'foreseeresults.com' }],
  hosts: [
    { host: 'foresee.com' },
    { host: 'foreseeresults.com' },
    { host: '4seeresults.com' },
    { host: 'answerscloud.com' },
    { host: '*', path: '*/foresee-trigger*.js' },
    { host: '*', path: '*/foresee-alive*.js' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['4seeresults.com', 'answerscloud.com'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/foresee-trigger*.js', '*/foresee-alive*.js'] },
  ],
};
