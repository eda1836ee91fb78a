import type { Service } from '@cookiewarden/core';

/** SalesLoft: advertising. */
export const salesLoft: Service = {
  id: 'sales-loft',
  name: 'SalesLoft',
  operator: 'SalesLoft',
  category: 'advertising',
  hosts: [{ host: 'salesloft.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
