import type { Service } from '@cookiewarden/core';

/** Treasure Data: measurement. */
export const treasureData: Service = {
  id: 'treasure-data',
  name: 'Treasure Data',
  operator: 'Treasure Data',
  category: 'statistical',
  hosts: [{ host: 'treasuredata.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
