import type { Service } from '@cookiewarden/core';

/** Marchex: measurement. */
export const marchex: Service = {
  id: 'marchex',
  name: 'Marchex',
  operator: 'Marchex',
  category: 'statistical',
  hosts: [{ host: 'voicestar.com' }, { host: 'marchex.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
