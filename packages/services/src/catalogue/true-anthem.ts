import type { Service } from '@cookiewarden/core';

/** trueAnthem: social media. */
export const trueAnthem: Service = {
  id: 'true-anthem',
  name: 'trueAnthem',
  operator: 'trueAnthem',
  category: 'social',
  hosts: [{ host: 'tru.am' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
