import type { Service } from '@cookiewarden/core';

/** Drip: e-mail marketing. */
export const drip: Service = {
  id: 'drip',
  name: 'Drip',
  operator: 'Drip',
  category: 'advertising',
  hosts: [{ host: 'tag.getdrip.com' }, { host: 'api.getdrip.com' }],
  inline: ['_dcq.push', '_dcq='],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01', facts: ['_dcq.push', '_dcq=', 'tag.getdrip.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['api.getdrip.com'] },
  ],
};
