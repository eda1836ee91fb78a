import type { Service } from '@cookiewarden/core';

/** Audience 360, by Datapoint Media: advertising. */
export const audience360: Service = {
  id: 'audience-360',
  name: 'Audience 360',
  operator: 'Datapoint Media',
  category: 'advertising',
  hosts: [{ host: 'dpmsrv.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
