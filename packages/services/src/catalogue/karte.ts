import type { Service } from '@cookiewarden/core';

/** KARTE, by Plaid: advertising. */
export const karte: Service = {
  id: 'karte',
  name: 'KARTE',
  operator: 'Plaid',
  category: 'advertising',
  hosts: [{ host: 'karte.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
