import type { Service } from '@cookiewarden/core';

/** Refersion: advertising. */
export const refersion: Service = {
  id: 'refersion',
  name: 'Refersion',
  operator: 'Refersion',
  category: 'advertising',
  hosts: [{ host: 'refersion.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
