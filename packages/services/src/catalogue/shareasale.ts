import type { Service } from '@cookiewarden/core';

/** ShareASale, by Awin: affiliate sales. */
export const shareasale: Service = {
  id: 'shareasale',
  name: 'ShareASale',
  operator: 'Awin',
  category: 'advertising',
  hosts: [{ host: 'shareasale.com' }],
  clickIds: ['sscid'],
  sources: [
    { source: 'partytown', date: '2024-06-01' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['sscid'] },
  ],
};
