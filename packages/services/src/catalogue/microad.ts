import type { Service } from '@cookiewarden/core';

/** MicroAd: advertising. */
export const microad: Service = {
  id: 'microad',
  name: 'MicroAd',
  operator: 'Microad',
  category: 'advertising',
  hosts: [{ host: 'microad.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
