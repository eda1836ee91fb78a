import type { Service } from '@cookiewarden/core';

/** Affiliatly: advertising. */
export const affiliatly: Service = {
  id: 'affiliatly',
  name: 'Affiliatly',
  operator: 'Affiliatly',
  category: 'advertising',
  hosts: [{ host: 'affiliatly.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
