import type { Service } from '@cookiewarden/core';

/** BidTheatre: advertising. */
export const bidtheatre: Service = {
  id: 'bidtheatre',
  name: 'BidTheatre',
  operator: 'BidTheatre',
  category: 'advertising',
  hosts: [{ host: 'bidtheatre.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
