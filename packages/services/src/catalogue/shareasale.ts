import type { Service } from '@cookiewarden/core';

/** ShareASale, by Awin: affiliate sales. */
export const shareasale: Service = {
  id: 'shareasale',
  name: 'ShareASale',
  operator: 'Awin',
  category: 'advertising',
  hosts: [{ host: 'shareasale.com' }],
  inline: ['shareasale.com/sale.cfm'],
  clickIds: ['sscid'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['sscid'] },
  ],
};
