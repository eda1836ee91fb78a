import type { Service } from '@cookiewarden/core';

/** Reach Group: advertising. */
export const reachGroup: Service = {
  id: 'reach-group',
  name: 'Reach Group',
  operator: 'Reach Group',
  category: 'advertising',
  hosts: [{ host: 'redintelligence.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
