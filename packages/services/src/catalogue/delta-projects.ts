import type { Service } from '@cookiewarden/core';

/** Delta Projects, by Delta Projects AB: advertising. */
export const deltaProjects: Service = {
  id: 'delta-projects',
  name: 'Delta Projects',
  operator: 'Delta Projects AB',
  category: 'advertising',
  hosts: [{ host: 'de17a.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
