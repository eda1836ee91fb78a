import type { Service } from '@cookiewarden/core';

/** Infolinks: advertising. */
export const infolinks: Service = {
  id: 'infolinks',
  name: 'Infolinks',
  operator: 'Infolinks',
  category: 'advertising',
  hosts: [{ host: 'infolinks.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
