import type { Service } from '@cookiewarden/core';

/** Convertro: advertising. */
export const convertro: Service = {
  id: 'convertro',
  name: 'Convertro',
  operator: 'Convertro',
  category: 'advertising',
  hosts: [{ host: 'convertro.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
