import type { Service } from '@cookiewarden/core';

/** Ometria: advertising. */
export const ometria: Service = {
  id: 'ometria',
  name: 'Ometria',
  operator: 'Ometria',
  category: 'advertising',
  hosts: [{ host: 'ometria.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
