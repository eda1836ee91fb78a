import type { Service } from '@cookiewarden/core';

/** Bluecore: advertising. */
export const bluecore: Service = {
  id: 'bluecore',
  name: 'Bluecore',
  operator: 'Bluecore',
  category: 'advertising',
  hosts: [{ host: 'bluecore.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
