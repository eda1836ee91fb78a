import type { Service } from '@cookiewarden/core';

/** GoSquared: measurement. */
export const gosquared: Service = {
  id: 'gosquared',
  name: 'GoSquared',
  operator: 'GoSquared',
  category: 'statistical',
  hosts: [{ host: 'gosquared.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
