import type { Service } from '@cookiewarden/core';

/** Effective Measure: measurement. */
export const effectiveMeasure: Service = {
  id: 'effective-measure',
  name: 'Effective Measure',
  operator: 'Effective Measure',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'effectivemeasure.net' }],
  hosts: [{ host: 'effectivemeasure.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
