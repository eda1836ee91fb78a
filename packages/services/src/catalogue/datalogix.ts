import type { Service } from '@cookiewarden/core';

/** Oracle Datalogix: advertising. */
export const datalogix: Service = {
  id: 'datalogix',
  name: 'Oracle Datalogix',
  operator: 'Datalogix',
  category: 'advertising',
  hosts: [{ host: 'nexac.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
