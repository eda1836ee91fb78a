import type { Service } from '@cookiewarden/core';

/** Eulerian Analytics: visits. */
export const eulerian: Service = {
  id: 'eulerian',
  name: 'Eulerian Analytics',
  operator: 'Eulerian',
  category: 'statistical',
  hosts: [{ host: 'eolcdn.com' }],
  inline: ['EA_push'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['eolcdn.com'] },
  ],
};
