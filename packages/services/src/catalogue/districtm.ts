import type { Service } from '@cookiewarden/core';

/** District M: advertising. */
export const districtm: Service = {
  id: 'districtm',
  name: 'District M',
  operator: 'District M',
  category: 'advertising',
  hosts: [{ host: 'districtm.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
