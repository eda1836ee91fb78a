import type { Service } from '@cookiewarden/core';

/** Albacross: advertising. */
export const albacross: Service = {
  id: 'albacross',
  name: 'Albacross',
  operator: 'Albacross',
  category: 'advertising',
  hosts: [{ host: 'albacross.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
