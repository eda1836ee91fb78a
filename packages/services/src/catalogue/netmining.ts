import type { Service } from '@cookiewarden/core';

/** Netmining: advertising. */
export const netmining: Service = {
  id: 'netmining',
  name: 'Netmining',
  category: 'advertising',
  hosts: [{ host: 'netmng.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
