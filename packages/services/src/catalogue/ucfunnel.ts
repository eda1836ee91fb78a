import type { Service } from '@cookiewarden/core';

/** ucfunnel: advertising. */
export const ucfunnel: Service = {
  id: 'ucfunnel',
  name: 'ucfunnel',
  operator: 'ucfunnel',
  category: 'advertising',
  hosts: [{ host: 'aralego.com' }, { host: 'aralego.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['aralego.net'] },
  ],
};
