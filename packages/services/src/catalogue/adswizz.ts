import type { Service } from '@cookiewarden/core';

/** AdsWizz: advertising. */
export const adswizz: Service = {
  id: 'adswizz',
  name: 'AdsWizz',
  operator: 'AdsWizz',
  category: 'advertising',
  hosts: [{ host: 'adswizz.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
