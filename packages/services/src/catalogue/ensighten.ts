import type { Service } from '@cookiewarden/core';

/** Ensighten: tag manager. */
export const ensighten: Service = {
  id: 'ensighten',
  name: 'Ensighten',
  operator: 'Ensighten',
  category: 'statistical',
  disputed:
    'It stores nothing itself, but loads whatever its container names; authorities and courts disagree whether it needs consent.',
  hosts: [{ host: 'ensighten.com' }, { host: 'levexis.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['levexis.com'] },
  ],
};
