import type { Service } from '@cookiewarden/core';

/** Clearbit: advertising. */
export const clearbit: Service = {
  id: 'clearbit',
  name: 'Clearbit',
  operator: 'Clearbit',
  category: 'advertising',
  hosts: [{ host: 'clearbit.com' }, { host: 'clearbitjs.com' }, { host: 'clearbitscripts.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
