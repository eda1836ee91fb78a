import type { Service } from '@cookiewarden/core';

/** Datonics: advertising. */
export const datonics: Service = {
  id: 'datonics',
  name: 'Datonics',
  operator: 'Datonics',
  category: 'advertising',
  hosts: [{ host: 'pro-market.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
