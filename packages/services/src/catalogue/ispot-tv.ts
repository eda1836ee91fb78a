import type { Service } from '@cookiewarden/core';

/** iSpot.tv: advertising. */
export const ispotTv: Service = {
  id: 'ispot-tv',
  name: 'iSpot.tv',
  category: 'advertising',
  hosts: [{ host: 'ispot.tv' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
