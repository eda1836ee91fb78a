import type { Service } from '@cookiewarden/core';

/** Celtra: advertising. */
export const celtra: Service = {
  id: 'celtra',
  name: 'Celtra',
  operator: 'Celtra',
  category: 'advertising',
  hosts: [{ host: 'celtra.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
