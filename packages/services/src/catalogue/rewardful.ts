import type { Service } from '@cookiewarden/core';

/** Rewardful: advertising. */
export const rewardful: Service = {
  id: 'rewardful',
  name: 'Rewardful',
  operator: 'Rewardful',
  category: 'advertising',
  hosts: [{ host: 'wdfl.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
