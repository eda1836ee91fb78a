import type { Service } from '@cookiewarden/core';

/** Browsi, by Yahoo!: advertising. */
export const browsi: Service = {
  id: 'browsi',
  name: 'Browsi',
  operator: 'Yahoo!',
  category: 'advertising',
  hosts: [{ host: 'browsiprod.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
