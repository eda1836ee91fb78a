import type { Service } from '@cookiewarden/core';

/** Lytics: advertising. */
export const lytics: Service = {
  id: 'lytics',
  name: 'Lytics',
  operator: 'Lytics',
  category: 'advertising',
  hosts: [{ host: 'lytics.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
