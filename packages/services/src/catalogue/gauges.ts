import type { Service } from '@cookiewarden/core';

/** Gauges, by Fastest Forward: measurement. */
export const gauges: Service = {
  id: 'gauges',
  name: 'Gauges',
  operator: 'Fastest Forward',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'gaug.es' }],
  hosts: [{ host: 'gaug.es' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
