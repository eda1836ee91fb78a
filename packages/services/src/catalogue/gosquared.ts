import type { Service } from '@cookiewarden/core';

/** GoSquared: measurement. */
export const gosquared: Service = {
  id: 'gosquared',
  name: 'GoSquared',
  operator: 'GoSquared',
  category: 'statistical',
  hosts: [{ host: 'gosquared.com' }, { host: 'd1l6p2sc9645hc.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d1l6p2sc9645hc.cloudfront.net'] },
  ],
};
