import type { Service } from '@cookiewarden/core';

/** Kenshoo: advertising. */
export const kenshoo: Service = {
  id: 'kenshoo',
  name: 'Kenshoo',
  category: 'advertising',
  hosts: [{ host: 'xg4ken.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
