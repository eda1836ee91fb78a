import type { Service } from '@cookiewarden/core';

/** Hubvisor: advertising. */
export const hubvisor: Service = {
  id: 'hubvisor',
  name: 'Hubvisor',
  category: 'advertising',
  hosts: [{ host: 'hubvisor.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
