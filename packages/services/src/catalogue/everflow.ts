import type { Service } from '@cookiewarden/core';

/** Everflow: advertising. */
export const everflow: Service = {
  id: 'everflow',
  name: 'Everflow',
  operator: 'Everflow',
  category: 'advertising',
  hosts: [{ host: 'tp88trk.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
