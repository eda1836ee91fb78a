import type { Service } from '@cookiewarden/core';

/** Listrak: advertising. */
export const listrak: Service = {
  id: 'listrak',
  name: 'Listrak',
  operator: 'Listrak',
  category: 'advertising',
  hosts: [{ host: 'listrak.com' }, { host: 'listrakbi.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
