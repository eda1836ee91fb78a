import type { Service } from '@cookiewarden/core';

/** Exactag: advertising. */
export const exactag: Service = {
  id: 'exactag',
  name: 'Exactag',
  category: 'advertising',
  hosts: [{ host: 'exactag.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
