import type { Service } from '@cookiewarden/core';

/** mbr targeting: advertising. */
export const mbrTargeting: Service = {
  id: 'mbr-targeting',
  name: 'mbr targeting',
  category: 'advertising',
  hosts: [{ host: 'm6r.eu' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
