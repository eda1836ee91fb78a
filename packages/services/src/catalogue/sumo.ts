import type { Service } from '@cookiewarden/core';

/** Sumo: advertising. */
export const sumo: Service = {
  id: 'sumo',
  name: 'Sumo',
  operator: 'Sumo',
  category: 'advertising',
  hosts: [{ host: 'sumo.com' }, { host: 'sumome.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
