import type { Service } from '@cookiewarden/core';

/** Podsights: advertising. */
export const podsights: Service = {
  id: 'podsights',
  name: 'Podsights',
  operator: 'Podsights',
  category: 'advertising',
  hosts: [{ host: 'pdst.fm' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
