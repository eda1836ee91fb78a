import type { Service } from '@cookiewarden/core';

/** econda: visits. */
export const econda: Service = {
  id: 'econda',
  name: 'econda',
  category: 'statistical',
  hosts: [{ host: 'econda-monitor.de' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
