import type { Service } from '@cookiewarden/core';

/** Sortable: advertising. */
export const sortable: Service = {
  id: 'sortable',
  name: 'Sortable',
  operator: 'Sortable',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'deployads.com' }],
  hosts: [{ host: 'deployads.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
