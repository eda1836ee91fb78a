import type { Service } from '@cookiewarden/core';

/** Keen: measurement. */
export const keen: Service = {
  id: 'keen',
  name: 'Keen',
  operator: 'Keen',
  category: 'statistical',
  hosts: [{ host: 'keen.io' }, { host: 'd26b395fwzu5fz.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d26b395fwzu5fz.cloudfront.net'] },
  ],
};
