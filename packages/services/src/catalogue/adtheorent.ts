import type { Service } from '@cookiewarden/core';

/** AdTheorent: advertising. */
export const adtheorent: Service = {
  id: 'adtheorent',
  name: 'AdTheorent',
  category: 'advertising',
  hosts: [{ host: 'adentifi.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
