import type { Service } from '@cookiewarden/core';

/** Histats: visits. */
export const histats: Service = {
  id: 'histats',
  name: 'Histats',
  operator: 'Histats',
  category: 'statistical',
  hosts: [{ host: 'histats.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
