import type { Service } from '@cookiewarden/core';

/** Sojern: advertising. */
export const sojern: Service = {
  id: 'sojern',
  name: 'Sojern',
  operator: 'Sojern',
  category: 'advertising',
  hosts: [{ host: 'sojern.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
