import type { Service } from '@cookiewarden/core';

/** Admedo: advertising. */
export const admedo: Service = {
  id: 'admedo',
  name: 'Admedo',
  operator: 'Admedo',
  category: 'advertising',
  hosts: [{ host: 'adizio.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
