import type { Service } from '@cookiewarden/core';

/** Admitad: advertising. */
export const admitad: Service = {
  id: 'admitad',
  name: 'Admitad',
  category: 'advertising',
  hosts: [{ host: 'lenmit.com' }, { host: 'artfut.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['artfut.com'] },
  ],
};
