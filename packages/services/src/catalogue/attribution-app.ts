import type { Service } from '@cookiewarden/core';

/** Attribution: advertising. */
export const attributionApp: Service = {
  id: 'attribution-app',
  name: 'Attribution',
  operator: 'Attribution',
  category: 'advertising',
  hosts: [{ host: 'attributionapp.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
