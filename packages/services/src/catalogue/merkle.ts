import type { Service } from '@cookiewarden/core';

/** Merkle: advertising. */
export const merkle: Service = {
  id: 'merkle',
  name: 'Merkle',
  operator: 'Merkle',
  category: 'advertising',
  hosts: [{ host: 'rkdms.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
