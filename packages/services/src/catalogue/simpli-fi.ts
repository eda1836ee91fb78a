import type { Service } from '@cookiewarden/core';

/** Simpli.fi: advertising. */
export const simpliFi: Service = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  operator: 'Simpli.fi',
  category: 'advertising',
  hosts: [{ host: 'simpli.fi' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
