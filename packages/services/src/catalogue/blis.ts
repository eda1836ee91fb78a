import type { Service } from '@cookiewarden/core';

/** Blis: advertising. */
export const blis: Service = {
  id: 'blis',
  name: 'Blis',
  category: 'advertising',
  hosts: [{ host: 'blismedia.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
