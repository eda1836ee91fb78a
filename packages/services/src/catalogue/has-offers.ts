import type { Service } from '@cookiewarden/core';

/** Has Offers: advertising. */
export const hasOffers: Service = {
  id: 'has-offers',
  name: 'Has Offers',
  category: 'advertising',
  hosts: [{ host: 'go2cloud.org' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
