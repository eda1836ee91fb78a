import type { Service } from '@cookiewarden/core';

/** Adelphic: advertising. */
export const adelphic: Service = {
  id: 'adelphic',
  name: 'Adelphic',
  operator: 'Adelphic',
  category: 'advertising',
  hosts: [{ host: 'ipredictive.com' }, { host: 'adelphic.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['adelphic.net'] },
  ],
};
