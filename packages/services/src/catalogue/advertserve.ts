import type { Service } from '@cookiewarden/core';

/** AdvertServe: advertising. */
export const advertserve: Service = {
  id: 'advertserve',
  name: 'AdvertServe',
  operator: 'AdvertServe',
  category: 'advertising',
  hosts: [{ host: 'advertserve.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
