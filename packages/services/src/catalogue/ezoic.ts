import type { Service } from '@cookiewarden/core';

/** Ezoic: advertising. */
export const ezoic: Service = {
  id: 'ezoic',
  name: 'Ezoic',
  operator: 'Ezoic',
  category: 'advertising',
  hosts: [{ host: 'ezoic.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
