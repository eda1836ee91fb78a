import type { Service } from '@cookiewarden/core';

/** Demandbase: companies behind visits. */
export const demandbase: Service = {
  id: 'demandbase',
  name: 'Demandbase',
  operator: 'DemandBase',
  category: 'advertising',
  hosts: [{ host: 'demandbase.com' }, { host: 'company-target.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
