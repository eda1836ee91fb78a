import type { Service } from '@cookiewarden/core';

/** LeadBoxer: measurement. */
export const leadboxer: Service = {
  id: 'leadboxer',
  name: 'LeadBoxer',
  operator: 'LeadBoxer',
  category: 'statistical',
  hosts: [{ host: 'leadboxer.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
