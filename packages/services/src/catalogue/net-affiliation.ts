import type { Service } from '@cookiewarden/core';

/** NetAffiliation, by Kwanco: advertising. */
export const netAffiliation: Service = {
  id: 'net-affiliation',
  name: 'NetAffiliation',
  operator: 'Kwanco',
  category: 'advertising',
  hosts: [{ host: 'metaffiliation.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
