import type { Service } from '@cookiewarden/core';

/** SaleCycle: advertising. */
export const salecycle: Service = {
  id: 'salecycle',
  name: 'SaleCycle',
  operator: 'SaleCycle',
  category: 'advertising',
  hosts: [{ host: 'salecycle.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
