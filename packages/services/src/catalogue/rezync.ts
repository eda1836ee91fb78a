import type { Service } from '@cookiewarden/core';

/** Zync, by Zeta Global: advertising. */
export const rezync: Service = {
  id: 'rezync',
  name: 'Zync',
  operator: 'Zeta Global',
  category: 'advertising',
  hosts: [{ host: 'rezync.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
