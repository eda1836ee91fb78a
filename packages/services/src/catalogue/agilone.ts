import type { Service } from '@cookiewarden/core';

/** AgilOne: advertising. */
export const agilone: Service = {
  id: 'agilone',
  name: 'AgilOne',
  category: 'advertising',
  hosts: [{ host: 'agilone.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
