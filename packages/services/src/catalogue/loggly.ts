import type { Service } from '@cookiewarden/core';

/** Loggly: measurement. */
export const loggly: Service = {
  id: 'loggly',
  name: 'Loggly',
  operator: 'Loggly',
  category: 'statistical',
  hosts: [{ host: 'loggly.com' }, { host: 'd9jmv9u00p0mv.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d9jmv9u00p0mv.cloudfront.net'] },
  ],
};
