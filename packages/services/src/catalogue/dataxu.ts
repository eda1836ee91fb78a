import type { Service } from '@cookiewarden/core';

/** Dataxu: advertising. */
export const dataxu: Service = {
  id: 'dataxu',
  name: 'Dataxu',
  category: 'advertising',
  hosts: [{ host: 'w55c.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
