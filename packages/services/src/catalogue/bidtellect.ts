import type { Service } from '@cookiewarden/core';

/** Bidtellect: advertising. */
export const bidtellect: Service = {
  id: 'bidtellect',
  name: 'Bidtellect',
  category: 'advertising',
  hosts: [{ host: 'bttrack.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
