import type { Service } from '@cookiewarden/core';

/** Commission Factory: advertising. */
export const commissionFactory: Service = {
  id: 'commission-factory',
  name: 'Commission Factory',
  category: 'advertising',
  hosts: [{ host: 'cfjump.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
