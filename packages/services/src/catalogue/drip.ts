import type { Service } from '@cookiewarden/core';

/** Drip: e-mail marketing. */
export const drip: Service = {
  id: 'drip',
  name: 'Drip',
  operator: 'Drip',
  category: 'advertising',
  hosts: [{ host: 'getdrip.com' }],
  inline: ['_dcq.push', '_dcq='],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['getdrip.com'] },
  ],
};
